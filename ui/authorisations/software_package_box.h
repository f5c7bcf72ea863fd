// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/software_catalogue.h"

#include <QComboBox>
#include <QString>

namespace authdesk::ui {

/// A list of the software packages that is searched by typing into it. What is chosen stays when the catalogue is read
/// again.
class SoftwarePackageBox : public QComboBox
{
    Q_OBJECT

public:
    /// The catalogue outlives it.
    explicit SoftwarePackageBox(const SoftwareCatalogue *software, QWidget *parent = nullptr);
    ~SoftwarePackageBox() override;

    /// Empty while nothing is chosen, or while what is typed is no package's name.
    [[nodiscard]] QString packageId() const;
    void setPackageId(const QString &id);

    /// "yuk" is enough where one package only has it in its name: takes that one.
    void settle();

Q_SIGNALS:
    void packageChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refill();
    void fill();
    void takeTyped(const QString &typed);

    const SoftwareCatalogue *m_software;
    QList<SoftwarePackage> m_shown;
    QString m_wanted; ///< chosen, perhaps before the catalogue was there
};

} // namespace authdesk::ui
