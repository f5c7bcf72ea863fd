// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace authdesk {

/// An answer that one coroutine waits for, given once: by whoever has it, or by the deadline. Resumes the coroutine from
/// the event loop. Whatever comes later is ignored.
template<class T>
class OneAnswer : public std::enable_shared_from_this<OneAnswer<T>>
{
public:
    /// Connections that feed the answer use this context: it goes with the wait.
    [[nodiscard]] QObject *context() { return &m_context; }

    void giveAfter(std::chrono::milliseconds deadline, T late)
    {
        QTimer::singleShot(deadline, &m_context, [this, late = std::move(late)] { give(late); });
    }

    void give(T answer)
    {
        if (m_answer)
            return;
        m_answer = std::move(answer);
        QMetaObject::invokeMethod(
            &m_context, [self = this->shared_from_this()] { self->resume(); }, Qt::QueuedConnection);
    }

    /// For an owner that closes: resumes before it returns.
    void giveNow(T answer)
    {
        const auto self = this->shared_from_this();
        if (!m_answer)
            m_answer = std::move(answer);
        resume();
    }

    [[nodiscard]] const std::optional<T> &answer() const { return m_answer; }
    void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }

private:
    void resume()
    {
        if (const std::coroutine_handle<> waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }

    QObject m_context;
    std::optional<T> m_answer;
    std::coroutine_handle<> m_waiting;
};

/// Lets a coroutine wait for the answer, and keeps it alive meanwhile.
template<class T>
class AnswerAwaiter
{
public:
    explicit AnswerAwaiter(std::shared_ptr<OneAnswer<T>> answer)
        : m_answer(std::move(answer))
    {
    }

    [[nodiscard]] bool await_ready() const { return m_answer->answer().has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_answer->setWaiting(waiting); }
    [[nodiscard]] T await_resume() const { return *m_answer->answer(); }

private:
    std::shared_ptr<OneAnswer<T>> m_answer;
};

} // namespace authdesk
