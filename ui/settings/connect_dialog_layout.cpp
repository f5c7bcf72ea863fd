// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together.
#include "ui/common/form_field.h"
#include "ui/settings/connect_dialog.h"
#include "ui/settings/kind_choice.h"
#include "ui/settings/service_form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

void ConnectDialog::setUpTop()
{
    const bool isNew = m_purpose == Purpose::NewEnvironment;
    m_nameField = new FormField(tr("Na&me"), m_name, nullptr, this);
    m_nameField->setHint(tr("What you call it, for example your firm. Without a name it gets its own."));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(100);
    m_useConsents->setObjectName(u"useConsents"_s);
    m_nameField->setVisible(isNew);
    m_kind->setVisible(isNew);
    m_useConsents->setVisible(isNew);
    connect(m_kind, &KindChoice::edited, this, &ConnectDialog::forgetTest);
    connect(m_useConsents, &QCheckBox::toggled, this, &ConnectDialog::useConsents);
    connect(m_authorisations, &ServiceForm::addressChanged, m_kind, &KindChoice::setAddress);
}

void ConnectDialog::setUpForms()
{
    auto *content = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(24);
    first->addWidget(m_nameField, 1);
    first->addWidget(m_kind, 1);
    auto *services = new QHBoxLayout;
    services->setSpacing(12);
    services->addWidget(m_authorisations, 1);
    services->addWidget(m_consents, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_introduction);
    column->addLayout(first);
    column->addWidget(m_useConsents);
    column->addLayout(services, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_scroll, 1);
    m_authorisations->setVisible(asksFor(Service::Authorisations));
    m_consents->setVisible(asksFor(Service::Consents));
    for (ServiceForm *form : {m_authorisations, m_consents})
        connect(form, &ServiceForm::edited, this, &ConnectDialog::forgetTest);
}

void ConnectDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"test"_s);
    m_connect = buttons->addButton(m_purpose == Purpose::KeyForSession ? tr("&Use this key") : tr("&Connect"),
                                   QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout()->addWidget(buttons);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::testNow);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::connectNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    switch (m_purpose) {
    case Purpose::NewEnvironment:
        setWindowTitle(tr("Connect my environment"));
        m_introduction->setText(
            tr("An administrator of your environment can give you its address and make an API key."));
        break;
    case Purpose::NewKey:
        setWindowTitle(tr("New API key"));
        break;
    case Purpose::KeyForSession:
        setWindowTitle(tr("API key for this session"));
        break;
    case Purpose::ConsentsKey:
        setWindowTitle(tr("API key of the consents"));
        break;
    }
}

void ConnectDialog::fit()
{
    // Not before everything that was shown or hidden has been laid out.
    QTimer::singleShot(0, this, [this] {
        QWidget *content = m_scroll->widget();
        const bool hasTwoColumns = asksFor(Service::Authorisations) && asksFor(Service::Consents);
        const int least = fontMetrics().averageCharWidth() * (hasTwoColumns ? 130 : 84);
        const QMargins margins = layout()->contentsMargins();
        const int wide = std::max(least, content->minimumSizeHint().width() + margins.left() + margins.right());
        const int inner = wide - margins.left() - margins.right();
        int high = content->hasHeightForWidth() ? content->heightForWidth(inner) : content->sizeHint().height();
        if (m_message->isVisible())
            high += m_message->heightForWidth(inner) + layout()->spacing();
        high += m_connect->sizeHint().height() + layout()->spacing() + margins.top() + margins.bottom() + 4;
        const QSize room = screen()->availableSize() * 0.94;
        resize(QSize(std::max(wide, hasTwoColumns ? width() : 0), std::max(high, 0)).boundedTo(room));
    });
}

} // namespace authdesk::ui
