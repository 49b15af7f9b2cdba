"""What the scripts of all peers share: the case comes on standard input, one JSON object goes out."""

import importlib.metadata
import json
import resource
import sys
import time


def case():
    return json.load(sys.stdin)


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def timed(work):
    """The result of work() and the seconds that it took."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def answer(**fields):
    fields.setdefault("peak_mb", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    json.dump(fields, sys.stdout)


def sells(case):
    """Whether the industries of a region (row) sell to a region (column): to their own and the ones before it, round the ring."""
    import numpy

    region = numpy.arange(case["regions"])
    return (region[:, None] - region[None, :]) % case["regions"] < case["sources"]


def first_above(values, floor=1e-6):
    """The first week, from 1, whose value is above the floor; None where none is."""
    return next((week for week, value in enumerate(values, start=1) if value > floor), None)
