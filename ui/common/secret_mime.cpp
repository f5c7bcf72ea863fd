// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_mime.h"

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The system's mark for "not for histories", and what it holds.
const QList<std::pair<QString, QByteArray>> &marks()
{
#if defined(Q_OS_WIN)
    const QByteArray no(4, '\0'); // a DWORD of 0
    static const QList<std::pair<QString, QByteArray>> list{
        {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba},
        {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no},
        {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no},
    };
#elif defined(Q_OS_MACOS)
    // What Qt hands to the pasteboard under its own type unless app/ registers a converter to
    // org.nspasteboard.ConcealedType.
    static const QList<std::pair<QString, QByteArray>> list{
        {u"application/x-nspasteboard-concealed-type"_s, "secret"_ba}};
#else
    static const QList<std::pair<QString, QByteArray>> list{{u"x-kde-passwordManagerHint"_s, "secret"_ba}};
#endif
    return list;
}

} // namespace

SecretMime::SecretMime(const Secret &secret)
    : m_secret(secret)
{
}

QStringList SecretMime::formats() const
{
    QStringList names{u"text/plain"_s};
    for (const auto &[name, value] : marks())
        names.append(name);
    return names;
}

bool SecretMime::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMime::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType.startsWith(u"text/plain"_s)) {
        if (type.id() == QMetaType::QByteArray)
            return m_secret.revealUtf8();
        return m_secret.reveal();
    }
    for (const auto &[name, value] : marks()) {
        if (name == mimeType)
            return value;
    }
    return {};
}

} // namespace authdesk::ui
