// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consents/consents_not_connected_page.h"

#include "ui/common/state_view.h"

#include <QVBoxLayout>

namespace authdesk::ui {

ConsentsNotConnectedPage::ConsentsNotConnectedPage(QWidget *parent)
    : QWidget(parent)
{
    auto *state = new StateView(this);
    state->setState(StateView::Kind::Empty, tr("Consents are not connected"),
                    tr("This environment has no address or no API key for consents. You get the key in the Client "
                       "Portal of the service, one for Development and one for Production. Enter both where you "
                       "connect the environment; its requests and partnerships stay as they are."),
                    {{tr("C&onnect…"), [this] {
                          Q_EMIT connectWanted();
                      }}});
    auto *column = new QVBoxLayout(this);
    column->addWidget(state);
}

ConsentsNotConnectedPage::~ConsentsNotConnectedPage() = default;

} // namespace authdesk::ui
