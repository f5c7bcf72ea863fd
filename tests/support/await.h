// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>
#include <optional>
#include <qcoro/qcorotask.h>

namespace authdesk {

/// Runs the event loop until the task has its result, which it gives; nothing after `milliseconds`, and the running
/// test fails.
template<class T>
[[nodiscard]] std::optional<T> await(QCoro::Task<T> &&task, int milliseconds = 30000)
{
    // Shared, because a late answer may come when this function has returned.
    auto result = std::make_shared<std::optional<T>>();
    QObject context;
    QCoro::connect(std::move(task), &context, [result](const T &value) { *result = value; });
    if (!QTest::qWaitFor([&result] { return result->has_value(); }, milliseconds))
        QTest::qFail("no answer came", __FILE__, __LINE__);
    return *result;
}

} // namespace authdesk
