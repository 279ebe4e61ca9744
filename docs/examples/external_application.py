#!/usr/bin/env python3
"""An application outside of Claimport, with nothing but Python's standard library.

It imports a document for a user, waits for the end of the import, and fetches the normalised
line items in the three forms there are: JSON, NDJSON and CSV. All three must tell the same.

    ./claimport serve --port 8080
    CLAIMPORT_URL=http://localhost:8080 python3 docs/examples/external_application.py

It exits with 1 on whatever is not as the documentation says, and with 2 without a server.
Fictional data only.
"""

import csv
import io
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from decimal import Decimal

URL = os.environ.get("CLAIMPORT_URL", "http://localhost:8080").rstrip("/")
USER = "python-" + uuid.uuid4().hex[:12]
PATIENCE_SECONDS = 60
AMOUNTS = ("billed_amount", "allowed_amount", "paid_by_insurance", "patient_responsibility")


class Mismatch(Exception):
    """Something is not as it should be."""


def expect(what, actual, expected):
    if actual != expected:
        raise Mismatch(f"{what}: expected {expected!r}, got {actual!r}")
    print(f"  ok    {what}: {actual}")


def request(method, path, body=None, headers=None, **parameters):
    """Asks the server; an answer that refuses is an answer, too."""
    query = "?" + urllib.parse.urlencode(parameters) if parameters else ""
    data = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(URL + path + query, data=data, method=method)
    if body is not None:
        asked.add_header("Content-Type", "application/json")
    for name, value in (headers or {}).items():
        asked.add_header(name, value)
    try:
        with urllib.request.urlopen(asked, timeout=PATIENCE_SECONDS) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers.get_content_type(), refused.read().decode()


def parse(text):
    """JSON with amounts as they are written: exact, never as binary fractions."""
    return json.loads(text, parse_float=Decimal)


def ingest():
    print(f"1. Ingest: an insurer's document for {USER}, without waiting for it")
    status, _, text = request(
        "POST",
        "/api/v1/ingest/document",
        body={
            "user_id": USER,
            "entity_type": "insurance",
            "entity_id": "demo_ins_001",
            "num_line_items": 5,
            "seed": 7,
            "as_of": "2026-06-01",
        },
        headers={"Prefer": "respond-async", "Idempotency-Key": USER + "-1"},
    )
    answer = parse(text)
    expect("status", status, 202)
    expect("success", answer["success"], True)
    expect("seed", answer["seed"], 7)
    return answer["job_id"]


def poll(job):
    print("2. Poll, until the import has ended")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        status, _, text = request("GET", "/api/v1/imports/" + job)
        if status != 200:
            raise Mismatch(f"the status of the import is answered with {status}: {text}")
        state = parse(text)["status"]
        if state not in ("pending", "processing"):
            break
        if time.monotonic() > deadline:
            raise Mismatch(f"the import is still {state} after {PATIENCE_SECONDS} seconds")
        time.sleep(0.1)
    expect("state", state, "completed")
    expect("line items", parse(text)["import_job"]["line_items_count"], 5)


def fetch(accept):
    status, media_type, text = request(
        "GET", "/api/v1/data", headers={"Accept": accept}, user_id=USER
    )
    expect("status", status, 200)
    expect("media type", media_type, accept)
    return text


def comparable(line):
    """What all three forms say of a line: CSV knows no numbers and no null."""
    names = ("line_item_id", "service_date", "procedure_code", "claim_number") + AMOUNTS
    return tuple("" if line[name] is None else str(line[name]) for name in names)


def fetch_all():
    print("3. Fetch the data as JSON")
    answer = parse(fetch("application/json"))
    lines = answer["line_items"]
    expect("line items", (answer["total_line_items"], len(lines)), (5, 5))
    for name in AMOUNTS:
        total = "total_" + name
        expect(total, answer["metadata"][total], sum(line[name] for line in lines))
    for line in lines:
        owed = line["allowed_amount"] - line["paid_by_insurance"]
        if line["patient_responsibility"] != owed:
            raise Mismatch(f"line {line['line_item_id']} does not add up")
    expect("claims are marked", all(x["claim_number"].startswith("CLM-DEMO-") for x in lines), True)
    expect("names are marked", all(x["provider_name"].endswith("(DEMO)") for x in lines), True)
    as_json = [comparable(line) for line in lines]

    print("4. Fetch the data as NDJSON, a line for each line item")
    rows = fetch("application/x-ndjson").splitlines()
    as_ndjson = [comparable(parse(row)) for row in rows]
    expect("the same as in JSON", as_ndjson == as_json, True)

    print("5. Fetch the data as CSV")
    as_csv = [comparable(row) for row in csv.DictReader(io.StringIO(fetch("text/csv")))]
    expect("the same as in JSON", as_csv == as_json, True)
    return lines


def refusals(job):
    print("6. What must be refused")
    status, media_type, text = request("GET", "/api/v1/data", user_id="somebody-else", job_id=job)
    expect("another user's job", (status, media_type), (403, "application/problem+json"))
    expect("says nothing of it", "line_items" in parse(text), False)
    status, _, text = request(
        "POST", "/api/v1/ingest/document", body={"entity_type": "bank", "num_line_items": 0}
    )
    expect("a request that is wrong", status, 400)
    named = sorted({error["field"] for error in parse(text)["errors"]})
    expect("every wrong field at once", named, ["entity_id", "entity_type", "num_line_items", "user_id"])


def show(lines):
    print()
    print(f"{'Date':10}  {'Code':6}  {'Billed':>10}  {'Plan paid':>10}  {'You owe':>10}  Provider")
    for line in lines:
        print(
            f"{line['service_date']:10}  {line['procedure_code']:6}"
            f"  {line['billed_amount']:>10}  {line['paid_by_insurance']:>10}"
            f"  {line['patient_responsibility']:>10}  {line['provider_name']}"
        )


def main():
    print(f"Claimport at {URL}")
    try:
        job = ingest()
        poll(job)
        lines = fetch_all()
        refusals(job)
        show(lines)
    except Mismatch as mismatch:
        print(f"  WRONG {mismatch}")
        return 1
    except urllib.error.URLError as error:
        print(f"There is no Claimport at {URL}: {error.reason}", file=sys.stderr)
        return 2
    finally:
        try:
            request("DELETE", f"/api/v1/users/{USER}/data")
        except urllib.error.URLError:
            pass  # said above
    print()
    print("All is as documented.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
