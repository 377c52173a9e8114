"""Crawls the cases that are given as JSON and prints the faults of each as a line of JSON.

Arguments: how many rings are looked at, and the folder of the built pack.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.accessibility.crawl.matrix import Case
    from tests.accessibility.crawl.stand import Stand

    with Stand(Path(sys.argv[2])) as stand:
        for case in json.load(sys.stdin):
            print(json.dumps(stand.faults(Case(*case), rings=int(sys.argv[1]))), flush=True)


if __name__ == "__main__":
    main()
