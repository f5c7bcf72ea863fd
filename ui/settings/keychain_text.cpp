// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychain_text.h"

#include <QCoreApplication>

namespace authdesk::ui {

namespace {

using Kind = KeychainError::Kind;

class KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainText)
};

QString whatToDo(Kind kind)
{
    switch (kind) {
    case Kind::NotFound:
        return KeychainText::tr("No API key of this environment is in the keychain. Enter it again.");
    case Kind::LockedOrCancelled:
        return KeychainText::tr("The keychain is locked, or its prompt was dismissed. Unlock it and try again.");
    case Kind::Unavailable:
        return KeychainText::tr(
            "The keychain of this computer cannot be used. Start or unlock the keyring and try again.");
    case Kind::TimedOut:
        return KeychainText::tr(
            "The keychain does not answer. Perhaps it waits for a password in another window. Unlock it and try "
            "again.");
    case Kind::NotKept:
        return KeychainText::tr("The keychain did not keep the change. Unlock it and try again.");
    case Kind::TooLong:
        return KeychainText::tr("This API key is too long for a keychain. Check that nothing else was pasted with it.");
    }
    return {};
}

} // namespace

QString headlineFor(const KeychainError &error)
{
    switch (error.kind) {
    case Kind::NotFound:
        return KeychainText::tr("The API key is needed");
    case Kind::LockedOrCancelled:
        return KeychainText::tr("The keychain is locked");
    case Kind::TimedOut:
        return KeychainText::tr("The keychain does not answer");
    case Kind::TooLong:
        return KeychainText::tr("The API key is too long");
    case Kind::Unavailable:
    case Kind::NotKept:
        break;
    }
    return KeychainText::tr("The keychain cannot be used");
}

QString sentenceFor(const KeychainError &error)
{
    QString text = whatToDo(error.kind);
    // "Entry not found" is what a backend also says when it is locked: that would lead people astray.
    const bool saysMore = error.kind == Kind::Unavailable || error.kind == Kind::NotKept;
    if (!saysMore || error.backendText.isEmpty())
        return text;
    return KeychainText::tr("%1 The keychain says: %2").arg(text, error.backendText);
}

} // namespace authdesk::ui
