// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace authdesk::ui {

/// Neighbouring rows, both ends included.
struct RowRun
{
    int first = 0;
    int last = 0;
};

/// With more runs than this one change of the whole layout costs views less than a signal for each.
inline constexpr int mostRuns = 32;

/// The rows, each given once, as runs from the top to the bottom.
[[nodiscard]] inline std::vector<RowRun> runsOf(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace authdesk::ui
