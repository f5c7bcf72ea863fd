// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <chrono>

namespace authdesk {

/// From and to which value a preference can be set.
struct PreferenceRange
{
    int least = 0;
    int most = 0;
    int usual = 0;

    [[nodiscard]] bool holds(int value) const { return value >= least && value <= most; }
};

/// What the user has chosen for all environments, in a settings file. What stands there and makes no sense counts as
/// not set.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// What a desktop notification can tell of. The names in the file are words, so that the order may change.
    enum class Notice { Accepted, Declined, Bounced, PartnershipEnded };
    Q_ENUM(Notice)

    static constexpr PreferenceRange pendingDaysRange{1, 90, 7};
    static constexpr PreferenceRange keyEntryDaysRange{1, 365, 30};
    static constexpr PreferenceRange clipboardSecondsRange{5, 300, 30};

    /// The file that also keeps the rest of the settings.
    explicit Preferences(const QString &settingsFile, QObject *parent = nullptr);
    ~Preferences() override;

    /// After so many days without an answer a pending request needs attention.
    [[nodiscard]] int pendingDays() const;
    /// For so many days after it arose a partnership whose keys are not entered needs attention.
    [[nodiscard]] int keyEntryDays() const;
    /// How long a secret stays on the clipboard.
    [[nodiscard]] std::chrono::seconds clipboardLifetime() const;
    [[nodiscard]] bool tells(Notice notice) const;
    /// Closing the window leaves the program running in the system tray.
    [[nodiscard]] bool staysInTray() const;
    /// The user has once been told where the window went.
    [[nodiscard]] bool trayWasExplained() const;

    // Each answers false, and changes nothing, when the value is out of its range.
    bool setPendingDays(int days);
    bool setKeyEntryDays(int days);
    bool setClipboardSeconds(int seconds);
    void setTells(Notice notice, bool on);
    void setStaysInTray(bool stays);
    void setTrayWasExplained();

Q_SIGNALS:
    /// After a value became another one.
    void changed();

private:
    [[nodiscard]] int number(QLatin1StringView key, const PreferenceRange &range) const;
    bool setNumber(QLatin1StringView key, const PreferenceRange &range, int value);
    [[nodiscard]] bool flag(QLatin1StringView key, bool usual) const;
    void setFlag(QLatin1StringView key, bool usual, bool value);

    QSettings m_settings;
};

} // namespace authdesk
