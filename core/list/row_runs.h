// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace authdesk {

/// Neighbouring rows, both ends included.
struct RowRun
{
    int first = 0;
    int last = 0;
};

/// With more runs than this, one change of the whole layout costs less than a change for each run.
inline constexpr int mostRuns = 32;

/// The rows as runs from the top to the bottom. `Rows` is a container of int.
template<class Rows>
[[nodiscard]] std::vector<RowRun> runsOf(Rows rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && row <= runs.back().last + 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace authdesk
