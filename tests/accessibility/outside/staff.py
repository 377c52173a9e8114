"""A screen reader's user at the desk, run by the system's own Python with pyatspi.

Arguments: a JSON file with "command" (how to start the desk), "steps" (each {"do": "press" or
"write", "name", "text"} in turn; a name that ends in "…" is the beginning of one) and "seconds"
(how long each may take to appear). What is written is typed once the field has the focus, as its
user would. The last line printed is one line of JSON: what was done, with role and states, and
every text of the last screen.
"""

import json
import os
import subprocess
import sys
import time

import pyatspi
from reader import application, shown

MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c"))


def fits(called, name):
    plain = called.translate(MARKS)
    return plain.startswith(name[:-1]) if name.endswith("…") else plain == name


def called(node):
    """Its name; for what holds a password, whose name Qt keeps back, that of its label."""
    if node.name:
        return node.name
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def can(node, what):
    try:
        if what == "write":
            return node.getRoleName() in {"text", "entry", "password text"}
        return "Press" in [
            node.queryAction().getName(i) for i in range(node.queryAction().nActions)
        ]
    except NotImplementedError:
        return False


def find(desk, step, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = [
            n for n, _, _ in shown(desk) if can(n, step["do"]) and fits(called(n), step["name"])
        ]
        if found:
            return found[-1]
        time.sleep(0.1)
    raise SystemExit(
        f"nothing is called {step['name']!r}; there is {[n for _, n, _ in shown(desk) if n]}"
    )


def do(desk, step, seconds):
    node = find(desk, step, seconds)
    states = sorted(pyatspi.stateToString(s) for s in node.getState().getStates())
    told = {"name": called(node), "role": node.getRoleName(), "states": states}
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    if step["do"] == "write":
        action.doAction(names.index("SetFocus"))
        time.sleep(0.4)
        subprocess.run(["xdotool", "type", "--delay", "30", step["text"]], check=True)
        time.sleep(0.4)
        told["states"] = sorted(pyatspi.stateToString(s) for s in node.getState().getStates())
        text = node.queryText()
        told["text"] = text.getText(0, text.characterCount)
    else:
        action.doAction(names.index("Press"))
        time.sleep(0.6)
    return told


def focus():
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "desk", "windowfocus"]
    subprocess.run(command, check=True)
    time.sleep(0.5)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        task = json.load(file)
    desk = subprocess.Popen(task["command"], stdout=sys.stderr, cwd=task["folder"])
    try:
        here = application(desk.pid, task["seconds"])
        focus()  # nobody manages windows here
        done = [do(here, step, task["seconds"]) for step in task["steps"]]
        deadline = time.monotonic() + task["seconds"]
        while time.monotonic() < deadline:
            texts = [[name.translate(MARKS), role] for _, name, role in shown(here) if name]
            if any(fits(name, task["until"]) for name, _ in texts):
                break
            time.sleep(0.2)
        print(json.dumps({"done": done, "texts": texts}))
    finally:
        desk.terminate()
        desk.wait(20)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main()
