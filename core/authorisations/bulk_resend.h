// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"
#include "core/authorisations/resend_rule.h"
#include "core/net/bulk_run.h"

namespace authdesk {

/// Resends several requests, with restraint: those that must wait are held back and say why. One of which it is not
/// known whether it was sent is not sent again.
class BulkResend : public BulkRun
{
    Q_OBJECT

public:
    /// The service outlives this object.
    BulkResend(AuthorisationRequests *requests, QList<AuthorisationRequest> chosen, const QDateTime &now,
               QObject *parent = nullptr);
    ~BulkResend() override;

    /// As it was when it was chosen.
    [[nodiscard]] const AuthorisationRequest &request(int row) const { return m_chosen.at(row); }
    /// Why it is held back.
    [[nodiscard]] const ResendAllowance &allowance(int row) const { return m_allowances.at(row); }

protected:
    [[nodiscard]] QCoro::Task<Progress> attempt(int row) override;
    /// A role that may not send one e-mail may not send the others.
    [[nodiscard]] bool concernsAll(const ApiError &error) const override;

private:
    AuthorisationRequests *m_requests;
    QList<AuthorisationRequest> m_chosen;
    QList<ResendAllowance> m_allowances;
};

} // namespace authdesk
