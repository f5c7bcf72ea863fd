# SPDX-License-Identifier: GPL-3.0-or-later
"""test_check_catalogues.py LUPDATE: feeds check_catalogues a small good tree, then the same with one thing wrong."""

import importlib.machinery
import importlib.util
import os
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("check_catalogues", os.path.join(HERE, "check_catalogues"))
check_catalogues = importlib.util.module_from_spec(importlib.util.spec_from_loader("check_catalogues", loader))
loader.exec_module(check_catalogues)

LUPDATE = "lupdate"
OPTIONS = ["-I", ".", "-locations", "none", "-no-obsolete", "-source-language", "en_GB", "-recursive", "ui"]

HEADER = """#include <QObject>
namespace house {
class Door : public QObject
{
    Q_OBJECT
    void open();
};
}
"""
CODE = """#include "ui/door.h"
namespace house {
void Door::open()
{
    say(tr("&Open the door of %1…").arg(name));
    say(tr("%n guest(s)", nullptr, count));
}
}
"""
DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>house::Door</name>
    <message>
        <source>&amp;Open the door of %1…</source>
        <translation>De &amp;deur van %1 openen…</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gast</numerusform>
            <numerusform>%n gasten</numerusform>
        </translation>
    </message>
</context>
</TS>
"""
ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>house::Door</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
</TS>
"""
NL, EN = "resources/translations/house_nl.ts", "resources/translations/house_en.ts"
GOOD = {"ui/door.h": HEADER, "ui/door.cpp": CODE, NL: DUTCH, EN: ENGLISH}

# What is wrong, the file, what is replaced in it by what, and words of the fault that is expected.
BAD = [
    ("a text was added", "ui/door.cpp", "say(tr(\"%n", 'say(tr("Closed"));\n    say(tr("%n', ['"Closed": is missing']),
    ("a call is passed over", "ui/door.cpp", "say(tr(\"%n", 'say(QCoreApplication::translate("House", "%n " "key(s)", nullptr, static_cast<int>(1)));\n    say(tr("%n',
     ['"%n key(s)": lupdate passes over']),
    ("a text was changed", "ui/door.cpp", "the door", "a door", ["is missing", "is no longer in the sources"]),
    ("a plural was added", "ui/door.cpp", "say(tr(\"%n", 'say(tr("%n key(s)", nullptr, 1));\n    say(tr("%n', ["is missing", "is missing"]),
    ("unfinished", NL, "<translation>De", '<translation type="unfinished">De', ["is unfinished"]),
    ("empty", NL, "De &amp;deur van %1 openen…", "", ["is not translated"]),
    ("empty plural form", NL, "%n gasten", "", ["plural form 2 of 2 is not translated"]),
    ("empty English plural form", EN, "%n guests", "", ["plural form 2 of 2 is not translated"]),
    ("missing plural form", NL, "            <numerusform>%n gasten</numerusform>\n", "", ["has 1 plural forms"]),
    ("lost placeholder", NL, "van %1 openen", "openen", ["placeholders none instead of %1"]),
    ("other placeholder", NL, "van %1 openen", "van %L1 openen", ["placeholders %L1 instead of %1"]),
    ("placeholder in a plural", NL, "%n gasten", "gasten", ["plural form 2 of 2 has the placeholders none instead of %n"]),
    ("lost mnemonic", NL, "&amp;deur", "deur", ["has 0 mnemonics"]),
    ("lost ellipsis", NL, "openen…", "openen", ["does not end as the text does"]),
    ("header not found", "ui/door.cpp", '#include "ui/door.h"\n', "", ["unknown namespace/class", "unknown namespace/class"]),
]


def faults_in(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return check_catalogues.check(root, LUPDATE, OPTIONS)


class CheckCatalogues(unittest.TestCase):
    def test_good_tree(self):
        self.assertEqual(faults_in(GOOD), [])

    def test_bad_trees(self):
        for what, path, old, new, expected in BAD:
            with self.subTest(what):
                self.assertIn(old, GOOD[path])
                faults = faults_in({**GOOD, path: GOOD[path].replace(old, new)})
                for words in expected:
                    self.assertTrue(any(words in fault for fault in faults), f"{words!r} is not in {faults}")
                if what != "header not found":  # then every text moves to another context as well
                    self.assertEqual(len(faults), len(expected), faults)

    def test_no_catalogue(self):
        self.assertEqual(len(faults_in({"ui/door.cpp": CODE})), 1)

    def test_no_texts(self):
        self.assertTrue(any("finds no texts" in fault for fault in faults_in({**GOOD, "ui/door.cpp": ""})))


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main()
