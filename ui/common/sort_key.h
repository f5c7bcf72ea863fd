// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>
#include <compare>
#include <variant>

namespace authdesk::ui {

/// A value of SortRole, made ready to be compared often: numbers and times as numbers, texts by searchKey().
class SortKey
{
public:
    SortKey() = default;
    explicit SortKey(const QVariant &value);

    [[nodiscard]] bool isMissing() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isLessThan(const SortKey &other) const { return m_value < other.m_value; }
    bool operator==(const SortKey &) const = default;

private:
    std::variant<std::monostate, qint64, double, QByteArray> m_value;
};

} // namespace authdesk::ui
