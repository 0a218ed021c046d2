#!/usr/bin/env python3
"""Checks the record of a newsroom that runs Stet. Written from docs/record-format.md alone; see README.md."""

import argparse
import sys

sys.dont_write_bytecode = True

from urllib.parse import urlsplit  # noqa: E402

from article import check_article  # noqa: E402
from findings import Findings  # noqa: E402
from served import Odd, Site  # noqa: E402
from vectors import check_vectors  # noqa: E402
from whole import check_record  # noqa: E402


def main():
    """Exit code 0: everything holds; 1: a line for each fault; 2: nothing can be said."""
    parser = argparse.ArgumentParser(description="Checks the record of a newsroom, or of one of its articles.")
    parser.add_argument("address", nargs="?", help="https://host, or https://host/section/slug")
    parser.add_argument("--keep", metavar="FILE", help="remember the record; next time demand that it extends this")
    parser.add_argument("--vectors", metavar="PAGE", help="check the vectors of docs/record-format.md")
    given = parser.parse_args()
    if (given.address is None) == (given.vectors is None):
        parser.error("give an address, or --vectors")
    findings = Findings()
    try:
        if given.vectors:
            said = check_vectors(given.vectors, findings)
        else:
            site, path = Site(given.address), urlsplit(given.address).path.rstrip("/")
            said = check_article(site, path, given.keep, findings) if path else check_record(site, given.keep, findings)
    except Odd as odd:
        print("\n".join(findings.lines() + [str(odd)]), file=sys.stderr)
        return 2
    if findings:
        print("\n".join(findings.lines()))
        return 1
    print(said)
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stderr.reconfigure(encoding="utf-8")
    sys.exit(main())
