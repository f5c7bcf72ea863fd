// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"
#include "core/net/bulk_run.h"

namespace authdesk {

/// Revokes or deletes several consents. What changed since it was chosen is left alone and says so.
class ConsentBulk : public BulkRun
{
    Q_OBJECT

public:
    enum class What { Revoke, Delete };

    /// The consents outlive this object.
    ConsentBulk(Consents *consents, What what, QList<Consent> chosen, QObject *parent = nullptr);
    ~ConsentBulk() override;

    [[nodiscard]] What what() const { return m_what; }
    /// As it was when it was chosen.
    [[nodiscard]] const Consent &consent(int row) const { return m_chosen.at(row); }

protected:
    [[nodiscard]] QCoro::Task<Progress> attempt(int row) override;
    /// Neither is done twice, so what is not known may be tried again.
    [[nodiscard]] bool mayRetry(State state) const override;

private:
    Consents *m_consents;
    What m_what;
    QList<Consent> m_chosen;
};

} // namespace authdesk
