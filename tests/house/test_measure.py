#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_measure: does measure count what it says? A small tree with known figures is measured."""

import importlib.machinery
import importlib.util
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
loader = importlib.machinery.SourceFileLoader("measure", os.path.join(HERE, "measure"))
measure = importlib.util.module_from_spec(importlib.util.spec_from_loader("measure", loader))
loader.exec_module(measure)


def function(name, lines):
    return f"void {name}()\n{{\n" + "    call();\n" * (lines - 3) + "}\n"


def page(publics, signals):
    functions = "".join(f"    void act{number}();\n" for number in range(publics))
    emitted = "".join(f"    void changed{number}();\n" for number in range(signals))
    return f"class Page : public QObject\n{{\n    Q_OBJECT\n\npublic Q_SLOTS:\n{functions}\nQ_SIGNALS:\n{emitted}\nprivate:\n    void show();\n}};\n"


class Measure(unittest.TestCase):
    def measured(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
                with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                    file.write(text)
            return measure.measured(folder)

    def test_lengths_are_counted_from_signature_to_brace(self):
        figures, _ = self.measured({"core/one.cpp": function("exact", 40) + function("longer", 41) + function("longest", 61)})
        self.assertEqual(figures["functions (without tests)"], 3)
        self.assertEqual(figures["functions over 40 lines"], 2)
        self.assertEqual(figures["functions over 60 lines"], 1)
        self.assertEqual(figures["longest function"], 61)
        self.assertEqual(figures["lines in core"], 142)

    def test_public_functions_without_signals_and_private_ones(self):
        _, named = self.measured({"core/one.cpp": function("f", 4), "ui/page.h": page(15, 20)})
        self.assertEqual(named, [])
        _, named = self.measured({"core/one.cpp": function("f", 4), "ui/page.h": page(16, 0)})
        self.assertEqual(named, ["Page 16"])

    def test_tests_count_as_lines_only(self):
        figures, named = self.measured({"core/one.cpp": function("f", 4), "tests/tst.cpp": function("g", 90), "tests/tst.h": page(30, 0)})
        self.assertEqual(figures["functions (without tests)"], 1)
        self.assertEqual(named, [])
        self.assertEqual(figures["lines in tests"], 90 + page(30, 0).count("\n"))


if __name__ == "__main__":
    unittest.main()
