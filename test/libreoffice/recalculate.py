#!/usr/bin/python3
"""Has LibreOffice calculate the formulas of an .xlsx file, and prints their results as JSON.

usage: recalculate.py soffice.bin workbook.xlsx

Prints {sheet: {cell: result}} for every cell that holds a formula, with a result of {"value": number or text}, or
{"error": text as LibreOffice displays it}. LibreOffice runs with a profile of its own and ends with this script.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

RESTART = 81  # what soffice answers when it has made a new profile and wants to be started again

# LibreOffice's error numbers that are Excel's errors; it displays the others as Err:502.
ERRORS = {
    503: "#NUM!", 519: "#VALUE!", 521: "#NULL!", 524: "#REF!", 525: "#NAME?", 532: "#DIV/0!", 32767: "#N/A",
}


def start(soffice, profile, pipe):
    return subprocess.Popen(
        [
            soffice,
            "--headless", "--invisible", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def connect(soffice, profile, pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    office = start(soffice, profile, pipe)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() == RESTART:
                office = start(soffice, profile, pipe)
            elif office.poll() is not None:
                raise SystemExit(f"LibreOffice ended by itself with code {office.returncode}.")
            time.sleep(0.05)
    office.kill()
    raise SystemExit("LibreOffice did not answer within a minute.")


def results(document):
    """The results of all sheets, read in whole blocks, for asking cell by cell takes a minute."""
    sheets = list(document.Sheets)
    document.Sheets.insertNewByName("Errors", len(sheets))
    scratch = document.Sheets.getByName("Errors")
    return {sheet.Name: results_of(sheet, scratch) for sheet in sheets}


def results_of(sheet, scratch):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    area = (0, 0, last.EndColumn, last.EndRow)
    block = sheet.getCellRangeByPosition(*area)
    codes = scratch.getCellRangeByPosition(*area)
    codes.setFormulaArray(
        [
            [f"=IFERROR(ERRORTYPE($'{sheet.Name}'.{column_name(column)}{row + 1});0)" for column in range(last.EndColumn + 1)]
            for row in range(last.EndRow + 1)
        ]
    )
    found = {}
    for row, (formulas, values, errors) in enumerate(
        zip(block.getFormulaArray(), block.getDataArray(), codes.getDataArray())
    ):
        for column, (formula, value, error) in enumerate(zip(formulas, values, errors)):
            if formula.startswith("="):
                name = f"{column_name(column)}{row + 1}"
                found[name] = {"error": ERRORS.get(int(error), f"Err:{int(error)}")} if error else {"value": value}
    return found


def column_name(column):
    return (column_name(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def main(soffice, path):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        office, context = connect(soffice, profile, f"jbp{os.getpid()}")
        try:
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            document = desktop.loadComponentFromURL(f"file://{os.path.abspath(path)}", "_blank", 0, (hidden,))
            if document is None:
                raise SystemExit(f"LibreOffice cannot open {path}.")
            document.calculateAll()
            json.dump(results(document), sys.stdout)
            document.close(True)
        finally:
            office.kill()
            office.wait()


main(*sys.argv[1:])
