// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QMimeData>

namespace authdesk::ui {

/// The secret as text, with each system's mark that tells clipboard managers and histories to leave it alone.
/// The text is made when somebody pastes and lives in no format's table.
class SecretMime : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMime(const Secret &secret);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace authdesk::ui
