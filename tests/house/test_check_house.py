# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds check_house a small good tree, then the same tree with one thing wrong, and sees that rule fire and no other."""

import importlib.machinery
import importlib.util
import os
import re
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("check_house", os.path.join(HERE, "check_house"))
check_house = importlib.util.module_from_spec(importlib.util.spec_from_loader("check_house", loader))
loader.exec_module(check_house)

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = LICENCE + "#pragma once\n"
# Written so that this file does not break the rules that it tests.
HOME = "/" + "home/jan/"
ADDRESS = "https:" + "//example.org"

GOOD = {
    "core/net/reply.h": HEADER + '#include "core/secrets/secret.h"\n#include <QNetworkReply>\n',
    "core/net/reply.cpp": LICENCE + '#include "core/net/reply.h"\n\n// ' + ADDRESS + "\nint seconds = 1'000;\n",
    "core/secrets/secret.h": HEADER + "#include <QString>\nclass QNetworkInfo;\n",
    "core/partnerships/partnership.h": HEADER + '#include "core/net/reply.h"\n',
    "core/authorisations/request.h": HEADER + "",
    "core/attention/attention.h": HEADER + '#include "core/partnerships/partnership.h"\n#include "core/authorisations/request.h"\n',
    "core/CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                           "target_link_libraries(authdesk_core\n  PUBLIC Qt6::Core\n  PRIVATE Qt6::Network)\n"
                           "foreach(room IN ITEMS\n    secrets\n    store\n    net\n    partnerships authorisations\n    attention)\n"
                           "  add_subdirectory(${room})\nendforeach()\n",
    "tests/CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\n",
    "ui/common/banner.h": HEADER + "#include <QWidget>\n",
    "ui/shell/window.h": HEADER + '#include "core/net/reply.h"\n#include "ui/common/banner.h"\n',
    "ui/shell/window.cpp": LICENCE + '#include "ui/shell/window.h"\n\n#include <QMenu>\nvoid show() { menu.popup(point); }\n',
    "app/practice/server.cpp": LICENCE + "#include <QHttpServer>\nint main() { return QCoreApplication::exec(); }\n",
    "app/practice/store.h": HEADER,
    "app/authdesk/main.cpp": LICENCE + '#include "ui/shell/window.h"\n',
    "tests/core/net/tst_reply.cpp": LICENCE + '#include "core/net/reply.h"\n#include "tst_reply.moc"\n',
    "tests/ui/shell/tst_window.cpp": LICENCE + '#include "ui/shell/window.h"\n',
    "tests/run": "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
    "README.md": "Settings are in ~/.config; see " + ADDRESS + HOME + ".\n",
}

# Rule, what is wrong, file, its content or what is added to it (after a +).
BAD = [
    ("qt-by-name", "of core", "core/net/reply.h", "+#include <QtGui/QColor>\n"),
    ("qt-by-name", "of ui", "ui/shell/window.h", "+#include <QtNetwork/QNetworkReply>\n"),
    ("core-without-gui", "linked", "core/CMakeLists.txt", "+target_link_libraries(authdesk_core PUBLIC Qt6::Widgets)\n"),
    ("core-is-below", "ui", "core/net/reply.h", '+#include "ui/common/banner.h"\n'),
    ("ui-is-below", "app", "ui/shell/window.h", '+#include "app/practice/store.h"\n'),
    ("ui-without-services", "linked", "ui/CMakeLists.txt",
     "# SPDX-License-Identifier: GPL-3.0-or-later\ntarget_link_libraries(authdesk_ui PRIVATE Qt6::Sql)\n"),
    ("ui-without-services", "handed on", "core/CMakeLists.txt", "+target_link_libraries(authdesk_core PUBLIC Qt6::Network)\n"),
    ("ui-without-services", "keychain", "ui/shell/window.h", "+#include <qt6keychain/keychain.h>\n"),
    ("ui-without-urls", "address", "ui/shell/window.cpp", '+const char *help = "' + ADDRESS + '";\n'),
    ("common-is-below", "page", "ui/common/banner.h", '+#include "ui/shell/window.h"\n'),
    ("practice-apart", "core", "app/practice/server.cpp", '+#include "core/net/reply.h"\n'),
    ("floors", "upwards", "core/secrets/secret.h", '+#include "core/net/reply.h"\n'),
    ("floors", "to attention", "core/partnerships/partnership.h", '+#include "core/attention/attention.h"\n'),
    ("floors", "unknown room", "core/cellar/wine.h", HEADER),
    ("no-sideways", "nouns", "core/partnerships/partnership.h", '+#include "core/authorisations/request.h"\n'),
    ("include-from-root", "beside", "core/net/reply.h", '+#include "other.h"\n'),
    ("own-header-first", "second", "ui/shell/window.cpp", LICENCE + '#include <QMenu>\n#include "ui/shell/window.h"\n'),
    ("includes-first", "in a namespace", "core/net/reply.cpp", "+namespace authdesk {\n#include <algorithm>\n}\n"),
    ("includes-first", "behind one", "ui/common/banner.h", "+namespace authdesk {\n}\n#include <QMenu>\n"),
    ("pragma-once", "none", "core/net/reply.h", LICENCE + "#ifndef REPLY\n#define REPLY\n#endif\n"),
    ("licence", "source", "core/net/reply.h", "#pragma once\n"),
    ("licence", "script", "tests/run", "#!/usr/bin/env bash\n"),
    ("licence", "CMake", "tests/CMakeLists.txt", "add_library(x)\n"),
    ("size", "source", "core/net/reply.cpp", "+" + "\n" * 400),
    ("size", "test", "tests/core/net/tst_reply.cpp", "+" + "\n" * 600),
    ("say-what-it-is", "class", "core/net/reply.h", "+class ReplyManager;\n"),
    ("say-what-it-is", "struct", "core/net/reply.h", "+struct ReplyInfo { };\n"),
    ("say-what-it-is", "file", "core/net/reply_utils.h", HEADER),
    ("file-names", "camel case", "core/net/ReplyQueue.h", HEADER),
    ("no-blocking", "dialog", "ui/shell/window.cpp", "+void f() { dialog.exec(); }\n"),
    ("no-blocking", "message box", "ui/shell/window.cpp", "+void f() { QMessageBox::question(nullptr, t, t); }\n"),
    ("no-blocking", "loop", "core/net/reply.cpp", "+void f() { QEventLoop loop; }\n"),
    ("no-blocking", "events", "ui/shell/window.cpp", "+void f() { QCoreApplication::processEvents(); }\n"),
    ("no-blocking", "sleep", "core/net/reply.cpp", "+void f() { QThread::msleep(5); }\n"),
    ("no-blocking", "wait", "core/net/reply.cpp", "+void f() { reply->waitForReadyRead(5); }\n"),
    ("no-blocking", "coroutine", "core/net/reply.cpp", "+int f() { return QCoro::waitFor(g()); }\n"),
    ("sql", "dialect", "core/net/reply.cpp", '+const char *s = "INSERT OR REPLACE INTO seen VALUES (?)";\n'),
    ("sql", "by hand", "core/net/reply.cpp", "+void f() { QSqlQuery query(database); }\n"),
    ("lifetimes", "assigned", "core/net/reply.cpp", "+void Reply::f() { const QPointer<Reply> here = this; }\n"),
    ("lifetimes", "constructed", "core/net/reply.cpp", "+void Reply::f() { const QPointer<Reply> self(this); }\n"),
    ("keychain-only", "plain text", "core/secrets/secret.h", "+void f() { job.setInsecureFallback(true); }\n"),
    ("no-machine-paths", "text", "README.md", "+Look in " + HOME + "notes.\n"),
    ("no-hosts", "lock file", "tests/practice/package-lock.json", '{ "resolved": "' + ADDRESS + '/x.tgz" }\n'),
    ("tests-mirror", "none", "core/partnerships/partnership.cpp", LICENCE + '#include "core/partnerships/partnership.h"\n'),
    ("tests-mirror", "of nothing", "tests/core/cellar/tst_wine.cpp", LICENCE),
]

# Looks wrong, is not.
ALLOWED = [
    ("SQL's exec", "core/net/reply.cpp", "+void f() { query.exec(); }\n"),
    ("SQL in the store", "core/store/store.h", HEADER + "void f() { QSqlQuery query(database); }\n"),
    ("a comment", "ui/shell/window.cpp", "+// QEventLoop, " + ADDRESS + ", dialog.exec()\n"),
    ("a text", "ui/shell/window.cpp", '+const char *f = "dialog.exec() QEventLoop \\" QThread::msleep";\n'),
    ("Qt's own name", "core/net/reply.h", "+class QFileSystemModelHelper;\n"),
    ("another's lifetime", "core/net/reply.cpp", "+void f(QObject *caller) { const QPointer<QObject> asker = caller; }\n"),
    ("off is off", "core/secrets/secret.h", "+void f() { job.setInsecureFallback(false); }\n"),
    ("a test's moc", "tests/core/net/tst_reply.cpp", '+namespace authdesk {\n}\n#include "tst_reply.moc"\n'),
    ("an include before", "core/net/reply.cpp", "+namespace fs = std::filesystem;\n#include <algorithm>\n"),
    ("an include in a comment", "core/secrets/secret.h", '+/*\n#include "core/net/reply.h"\n*/\n'),
]


class CheckHouse(unittest.TestCase):
    def breaches(self, files):
        with tempfile.TemporaryDirectory() as root:
            for path, content in files.items():
                os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(content)
            return check_house.check(root).breaches

    def changed(self, path, content):
        return {**GOOD, path: GOOD.get(path, "") + content[1:] if content.startswith("+") else content}

    def test_good_tree(self):
        self.assertEqual(self.breaches(GOOD), [])

    def test_each_breach_is_seen(self):
        for rule, what, path, content in BAD:
            with self.subTest(rule=rule, what=what):
                found = self.breaches(self.changed(path, content))
                self.assertEqual({breach[2] for breach in found}, {rule}, found)
                self.assertEqual({breach[0] for breach in found}, {path}, found)

    def test_allowed(self):
        for what, path, content in ALLOWED:
            with self.subTest(what=what):
                self.assertEqual(self.breaches(self.changed(path, content)), [])

    def test_every_rule_has_a_case(self):
        with open(os.path.join(HERE, "check_house"), encoding="utf-8") as file:
            text = file.read()
        rules = set(re.findall(r'(?:report|each)\("([a-z-]+)"|tree\.report\("([a-z-]+)"', text))
        self.assertEqual({first or second for first, second in rules}, {rule for rule, *_ in BAD})

    def test_line_numbers(self):
        found = self.breaches(self.changed("ui/shell/window.cpp", "+\n\nvoid f() { dialog.exec(); }\n"))
        self.assertEqual(found[0][1], GOOD["ui/shell/window.cpp"].count("\n") + 3)


if __name__ == "__main__":
    unittest.main()
