"""What a newsroom serves: its answers over HTTP."""

import json
import time
import urllib.error
import urllib.request
from urllib.parse import urljoin, urlsplit

WELL_KNOWN = "/.well-known/stet"
# Seconds to wait before a busy site is asked again.
PAUSES = (1, 3, 9)


class Odd(Exception):
    """The site cannot be reached, or answers what it should not: nothing can be said of its record."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def _reject(_):
    raise ValueError("not a number of JSON")


class Site:
    """A newsroom at an address."""

    def __init__(self, address):
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise Odd(f"{address} is no address of a newsroom.")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self._opener = urllib.request.build_opener(_NoRedirect)

    def _fetch(self, path):
        """Status, headers and body of an answer; a site that says it cannot answer now is asked again."""
        for pause in PAUSES:
            answer = self._ask(path)
            if answer[0] < 500:
                return answer
            time.sleep(pause)
        return self._ask(path)

    def _ask(self, path):
        request = urllib.request.Request(self.origin + path, headers={"User-Agent": "stet-verify.py"})
        try:
            with self._opener.open(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()
        except (OSError, ValueError) as error:
            raise Odd(f"{self.origin}{path} cannot be read: {getattr(error, 'reason', error)}.") from error

    def text(self, path):
        """The text at a path; None where nothing is (404) or where it is gone (410)."""
        status, _, body = self._fetch(path)
        if status in (404, 410):
            return None
        if status != 200:
            raise Odd(f"{self.origin}{path} answers {status}.")
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Odd(f"{self.origin}{path} answers something that is not UTF-8.") from error

    def json(self, path):
        """The object at a path; None where nothing is."""
        text = self.text(path)
        if text is None:
            return None
        try:
            value = json.loads(text, parse_constant=_reject)
        except ValueError as error:
            raise Odd(f"{self.origin}{path} answers something that is not JSON.") from error
        if not isinstance(value, dict):
            raise Odd(f"{self.origin}{path} answers JSON of another form.")
        return value

    def well_known(self, path):
        """The object at a path under /.well-known/stet; None where nothing is."""
        return self.json(f"{WELL_KNOWN}/{path}")

    def pages(self, name, member):
        """All of a list that is served in pages."""
        page, pages, found = 1, 1, []
        while page <= pages:
            value = self.well_known(f"{name}/{page}")
            if value is None and page == 1:
                return []
            rows, pages = member_of(value or {}, member, list), member_of(value or {}, "pages", int)
            found += rows
            page += 1
        return found

    def settled(self, path):
        """A path after the redirects that lead from it (an article that has moved)."""
        for _ in range(5):
            status, headers, _ = self._fetch(path)
            if status not in (301, 302, 307, 308):
                return path
            there = urlsplit(urljoin(self.origin + path, headers.get("Location", "")))
            if f"{there.scheme}://{there.netloc}" != self.origin:
                raise Odd(f"{self.origin}{path} leads to another site.")
            path = there.path
        raise Odd(f"{self.origin}{path} leads in a circle.")


def member_of(value, name, kind):
    """A member of an object, of the type that it must have."""
    found = value.get(name) if isinstance(value, dict) else None
    if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
        raise Odd(f"An answer has no “{name}” as the format describes it.")
    return found
