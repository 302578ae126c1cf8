#!/usr/bin/env python3
"""Checks the seals and signatures of a .qualicycle file, or of an HTML report that carries one.

    python3 verify.py school.qualicycle
    python3 verify.py --ratings report.html
    python3 verify.py --expect 5f70bf18… school.qualicycle

It needs Python 3.8 or later and nothing else, shares no code with Qualicycle, and goes onto no network. It exits with 0
when everything holds, 1 when something does not, 2 when the file cannot be read: see docs/verifying.md.
"""
import base64
import datetime
import hashlib
import io
import json
import re
import sys
import unicodedata
import zipfile

MIB = 1024 * 1024
BLOCK = b'<script type="application/json" id="qualicycle-archive">'


class Unreadable(Exception):
    """The file is not what this program reads."""


# JSON, read strictly and written in its one canonical form (RFC 8785).

def whole(digits):
    number = int(digits)
    if abs(number) > 2 ** 53 - 1:
        raise Unreadable(f"a number beyond 2^53 - 1: {digits}")
    return number


def once(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise Unreadable("a member that stands twice in an object")
    return dict(pairs)


def refuse(text):
    raise Unreadable(f"a number that is not whole: {text}")


def read_json(contents):
    return json.loads(contents.decode("utf-8"), parse_int=whole, parse_float=refuse, parse_constant=refuse,
                      object_pairs_hook=once)


def canonical(value):
    """Texts and whole numbers only, as seals hold them. Members are sorted by their UTF-16 code units."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def sha256(value):
    return hashlib.sha256(canonical(value).encode("utf-8"))


# Ed25519 (RFC 8032, section 5.1), verification only. Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    g, h = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = add(total, point)
        point, number = add(point, point), number >> 1
    return total


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point(encoded):
    """The point that 32 bytes encode; None when they encode none."""
    y = int.from_bytes(encoded, "little")
    y, sign = y & (2 ** 255 - 1), y >> 255
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_small(one):
    """Whether it is one of the eight points for which anyone can make up signatures."""
    return same(times(8, one), (0, 1, 1, 0))


def verifies(key, message, signature):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER or is_small(a) or is_small(r):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little")
    return same(times(s, BASE), add(r, times(k % ORDER, a)))


# Data Integrity proofs of the suite eddsa-jcs-2022.

DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58(text, length):
    """The bytes of a multibase text in base 58; None when there are not so many."""
    if not text.startswith("z") or len(text) > 128 or any(digit not in DIGITS for digit in text[1:]):
        return None
    number, zeros = 0, len(text[1:]) - len(text[1:].lstrip("1"))
    for digit in text[1:]:
        number = number * 58 + DIGITS.index(digit)
    contents = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    return contents if len(contents) == length else None


def key_of(method):
    """The key that a verification method did:key:z6Mk…#z6Mk… names."""
    did, _, named = method.partition("#")
    contents = base58(named, 34) if did == "did:key:" + named else None
    return contents[2:] if contents and contents[:2] == b"\xed\x01" else None


def fault_of(proof, record, proofs, known):
    """Why a signature on a record does not hold; None when it does. What was found out of others is known; until then,
    none holds, so that signatures which countersign each other in a ring never do."""
    if proof["id"] not in known:
        known[proof["id"]] = "it countersigns itself"
        known[proof["id"]] = find_fault(proof, record, proofs, known)
    return known[proof["id"]]


def find_fault(proof, record, proofs, known):
    expected = {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "assertionMethod"}
    if any(proof.get(name) != value for name, value in expected.items()):
        return "it is of another kind"
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", proof["created"]):
        return "its date is none"
    previous = []
    for name in proof.get("previousProof", []):
        found = [other for other in proofs if other["id"] == name]
        if len(found) != 1:
            return "a signature that it countersigns is missing" if not found else "it countersigns one of two alike"
        previous += found
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    document = dict(record, proof=previous) if previous else record
    key, value = key_of(proof["verificationMethod"]), base58(proof["proofValue"], 64)
    if key is None or value is None:
        return "its key or its value cannot be read"
    if not verifies(key, sha256(options).digest() + sha256(document).digest(), value):
        return "it is not the signature of this record by this key"
    if any(fault_of(other, record, proofs, known) for other in previous):
        return "a signature that it countersigns does not hold"
    return None


# The file.

def archive_in(contents):
    """The archive that an HTML report carries."""
    if contents.count(BLOCK) != 1:
        raise Unreadable("not a .qualicycle file, and not an HTML report that carries one")
    text = contents.split(BLOCK)[1].partition(b"</script>")[0]
    block = read_json(text)
    if block.get("format") != "qualicycle-report" or block.get("version") != 1:
        raise Unreadable("a report of another format or version")
    return base64.b64decode(block["archive"], validate=True)


def read_parts(contents):
    """The manifest and the parts, each of them what the manifest says."""
    archive = zipfile.ZipFile(io.BytesIO(contents))
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    if len(sizes) < len(archive.infolist()) or sum(sizes.values()) > 400 * MIB:
        raise Unreadable("two parts of one name, or far too much in it")
    manifest = read_json(archive.read("manifest.json"))
    if manifest["format"] != "qualicycle" or manifest["version"] != 1:
        raise Unreadable("another format, or a version that this program does not know")
    parts = {part["name"]: archive.read(part["name"]) for part in manifest["parts"]}
    for part in manifest["parts"]:
        if hashlib.sha256(parts[part["name"]]).hexdigest() != part["sha256"]:
            raise Unreadable(f"{part['name']} is damaged")
    return manifest, parts


def harmless(text):
    """Names out of a file begin no line of their own, move no cursor and turn no text around."""
    is_harmless = lambda sign: unicodedata.category(sign)[0] != "C" and sign not in "\u2028\u2029"
    return "".join(sign if is_harmless(sign) else "\ufffd" for sign in text)


class Report:
    """What is said, a line for each thing, and whether everything holds."""

    def __init__(self):
        self.holds = True

    def tell(self, text):
        print(harmless(text))

    def note(self, text):
        self.tell("        " + text)

    def good(self, text):
        self.tell("   ok   " + text)

    def bad(self, text):
        self.holds = False
        self.tell("  FAIL  " + text)

    def say(self, is_good, good, bad):
        self.good(good) if is_good else self.bad(bad)


def when(milliseconds):
    at = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=milliseconds)
    return at.strftime("%Y-%m-%d %H:%M UTC")


def sealed(journal, kind, of):
    """By round or review the entries that seal it. The first stands; the others came too late."""
    found = {}
    for entry in sorted(journal, key=lambda entry: (entry["clock"], entry["id"])):
        if kind in entry["change"]:
            change = entry["change"][kind]
            found.setdefault(change[of], []).append(change["seal"])
    return found


def signatures(journal):
    """By record the signatures on it: for each key the last one, unless it was taken back."""
    found = {}
    for entry in sorted(journal, key=lambda entry: (entry["clock"], entry["id"])):
        if "signed" in entry["change"]:
            change = entry["change"]["signed"]
            found.setdefault(change["digest"], {})[change["key"]] = change.get("proof")
    return {digest: {key: proof for key, proof in by_key.items() if proof} for digest, by_key in found.items()}


def check_record(report, dossier, ids, seals, signed):
    """What rounds and reviews have in common: the record, its place, other claims, and its signatures."""
    seal, record = seals[0], seals[0]["record"]
    digest = sha256(record).hexdigest()
    report.note(f"SHA-256 {seal['digest']}")
    report.say(digest == seal["digest"], "intact: the record has the digest of its seal",
               f"CHANGED: the record has the digest {digest}")
    in_place = record["dossier"] == dossier and all(record[name] == value for name, value in ids.items())
    report.say(in_place, "in its place", "the record is of another dossier, round or review")
    others = {other["digest"] for other in seals} - {seal["digest"]}
    if others:
        report.bad(f"sealed otherwise as well, and set aside: {', '.join(sorted(others))}")
    proofs = signed.pop(seal["digest"], {})
    if not proofs:
        report.note("not signed")
    known = {}
    for key, proof in sorted(proofs.items(), key=lambda item: item[1]["created"]):
        who = f"as {proof['capacity']}, “{proof['signatory']}”, {proof['created']}, with {key}"
        fault = fault_of(proof, record, list(proofs.values()), known)
        if not proof["verificationMethod"].startswith(key + "#"):
            fault = "it names another key"
        report.say(fault is None, f"signed {who}", f"NOT signed {who}: {fault}")
    return digest


def check_chain(report, record, digests):
    """Whether a round follows the record of the round before."""
    before, named = record["opening"].get("previous"), record.get("previous")
    if named is None:
        report.note("follows no round that was closed before it")
    elif before not in digests:
        report.bad("the round that it follows is missing: a round was dropped")
    else:
        report.say(digests[before][1] == named, f"follows round {digests[before][0]}",
                   f"does NOT follow round {digests[before][0]} as it is here")


def check_review(report, record, digests):
    """Whether a review looked at the very record of its round."""
    details = record["details"]
    named, of_round = details.get("digest"), digests.get(details["round"])
    if named is None:
        report.note("about a round that was still open: tied to no record")
    elif of_round is None:
        report.bad("the round that it is about is not sealed here")
    else:
        report.say(of_round[1] == named, f"about the very record of round {of_round[0]}",
                   f"NOT about the record of round {of_round[0]} as it is here")


def composed(value):
    """How many texts are written otherwise than in Unicode NFC; seals take them as they are."""
    if isinstance(value, dict):
        return sum(map(composed, value)) + sum(map(composed, value.values()))
    if isinstance(value, list):
        return sum(map(composed, value))
    return int(isinstance(value, str) and unicodedata.normalize("NFC", value) != value)


def check(contents, expected, with_ratings):
    report = Report()
    manifest, parts = read_parts(contents if contents.startswith(b"PK\x03\x04") else archive_in(contents))
    journal, dossier = read_json(parts["journal.json"]), manifest["dossier"]
    if len({entry["id"] for entry in journal}) < len(journal):
        raise Unreadable("two entries of one id")
    report.tell(f"{manifest['organisation']} (dossier {dossier}), written {when(manifest['exported-at'])}")
    report.good(f"{len(parts)} parts have the digests of the manifest")
    rounds, reviews = sealed(journal, "round-sealed", "round"), sealed(journal, "review-sealed", "review")
    signed = signatures(journal)
    seen = set()
    digests = {name: (seals[0]["record"]["opening"]["label"], sha256(seals[0]["record"]).hexdigest())
               for name, seals in rounds.items()}
    for name, seals in sorted(rounds.items(), key=lambda item: item[1][0]["record"]["opened-clock"]):
        record = seals[0]["record"]
        print()
        report.tell(f"Round {record['opening']['label']} of {record['organisation']['name']}, "
                    f"closed {when(record['closed-at'])}, {len(record['ratings'])} ratings")
        seen.add(check_record(report, dossier, {"round": name}, seals, signed))
        check_chain(report, record, digests)
        if composed(record):
            report.note(f"{composed(record)} texts are not in Unicode NFC: they were sealed as they are")
        for indicator, rating in sorted(record["ratings"].items()) if with_ratings else []:
            report.note(f"{indicator}: {canonical(rating)}")
    for name, seals in sorted(reviews.items()):
        record = seals[0]["record"]
        print()
        report.tell(f"Review by {record['details']['reviewer']}, sealed {when(record['sealed-at'])}")
        seen.add(check_record(report, dossier, {"review": name}, seals, signed))
        check_review(report, record, digests)
    for digest, by_key in signed.items():
        for key in by_key:
            report.bad(f"a signature with {key} is on a record that is not here: {digest}")
    if not rounds and not reviews:
        report.bad("nothing is sealed in this file")
    if expected:
        report.say(expected in seen, f"the digest {expected} is here", f"the digest {expected} is NOT here")
    return report.holds


def main(arguments):
    with_ratings, expected, files = False, None, []
    while arguments:
        argument = arguments.pop(0)
        if argument == "--ratings":
            with_ratings = True
        elif argument == "--expect" and arguments:
            expected = "".join(arguments.pop(0).split()).lower()
        else:
            files.append(argument)
    if len(files) != 1 or files[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open(files[0], "rb") as file:
            holds = check(file.read(), expected, with_ratings)
    except Exception as error:  # Whatever is wrong with a file, it is told and nothing is claimed.
        print(harmless(f"This file cannot be checked: {type(error).__name__}: {error}"), file=sys.stderr)
        return 2
    print("\nEverything holds." if holds else "\nSomething does NOT hold: see the lines that say FAIL.")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
