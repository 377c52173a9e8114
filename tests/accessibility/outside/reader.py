"""A screen reader's user, run by the system's own Python with pyatspi: presses things by name.

Arguments: a JSON file with "command" (how to start the kiosk), "names" (what to press, in turn)
and "seconds" (how long each may take to appear). The last line printed is one line of JSON: what
was pressed, with role and states, and every text of the last screen.
"""

import json
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

ROLES = ("push button", "radio button", "check box", "toggle button", "button")
ANSWER_MS = 10_000
"""How long the kiosk may take to answer on the bus; less than a second, where nobody says."""


def walk(node):
    yield node
    try:
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from walk(child)
    except GLib.Error:  # what is looked at may go meanwhile
        return


def shown(application):
    found = []
    for node in walk(application):
        try:
            if node.getState().contains(pyatspi.STATE_SHOWING):
                found.append((node, node.name, node.getRoleName()))
        except GLib.Error:
            continue
    return found


def application(pid, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        for index in range(pyatspi.Registry.getDesktop(0).childCount):
            here = pyatspi.Registry.getDesktop(0).getChildAtIndex(index)
            if here is not None and here.get_process_id() == pid and here.childCount:
                return here
        time.sleep(0.2)
    raise SystemExit("the kiosk never came to the accessibility bus")


def find(kiosk, name, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = [n for n, called, role in shown(kiosk) if called == name and role in ROLES]
        if found:
            return found[-1]
        time.sleep(0.1)
    raise SystemExit(f"nothing is called {name!r}; there is {[n for _, n, _ in shown(kiosk) if n]}")


def press(kiosk, name, seconds):
    node = find(kiosk, name, seconds)
    states = sorted(pyatspi.stateToString(s) for s in node.getState().getStates())
    time.sleep(0.35)  # two strikes of a hand
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    told = {"name": name, "role": node.getRoleName(), "states": states, "actions": names}
    action.doAction(names.index("Press"))
    time.sleep(0.25)
    return told


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        task = json.load(file)
    Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
    kiosk = subprocess.Popen(task["command"], stdout=sys.stderr, cwd=task["folder"])
    try:
        here = application(kiosk.pid, task["seconds"])
        pressed = [press(here, name, task["seconds"]) for name in task["names"]]
        deadline = time.monotonic() + task["seconds"]
        while time.monotonic() < deadline:
            texts = [[name, role] for _, name, role in shown(here) if name]
            if any(name.count("-") >= 3 for name, _ in texts):
                break
            time.sleep(0.2)
        print(json.dumps({"pressed": pressed, "texts": texts}))
    finally:
        kiosk.terminate()
        kiosk.wait(10)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main()
