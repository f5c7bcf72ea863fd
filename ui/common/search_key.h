// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <vector>

namespace authdesk::ui {

/// The text by which two spellings of a name compare equal: compatibility forms taken apart, accents removed, case
/// folded, white space made single. UTF-8.
[[nodiscard]] QByteArray searchKey(QStringView text);

/// What somebody typed into a search field: words, each of which must occur somewhere in a key.
class SearchNeedle
{
public:
    SearchNeedle() = default;
    explicit SearchNeedle(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] bool foundIn(const QByteArray &key) const;
    /// True when every key that this one is found in also holds \a wider, so that its result can be narrowed.
    [[nodiscard]] bool narrows(const SearchNeedle &wider) const;
    bool operator==(const SearchNeedle &) const = default;

private:
    std::vector<QByteArray> m_words;
};

} // namespace authdesk::ui
