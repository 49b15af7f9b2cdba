"""
Industries that buy from each other and a shock to one of them. Acclimate: Otto and others, J. Econ. Dyn. Control 2017,
doi 10.1016/j.jedc.2017.08.001. LONGSPLICE_ACCLIMATE names the program; otherwise `acclimate` on the path.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile

import netCDF4
import numpy as np
import peer

PROGRAM = os.environ.get("LONGSPLICE_ACCLIMATE", "acclimate")
DAYS = 7
YEARS = 365 / DAYS
SCALE = 1000  # Acclimate rounds flows to a thousandth of a unit.
CONSUMERS = "FCON"


def names(case):
    return [f"S{sector:02}" for sector in range(case["sectors"])] + [CONSUMERS], [f"R{region:02}" for region in range(case["regions"])]


def table(case):
    """Flows a year by region, sector, region, sector: those of the other tools' case; consumers only buy."""
    random = np.random.default_rng(case["seed"])
    regions, sectors = case["regions"], case["sectors"]
    count = regions * sectors
    flows = np.zeros((regions, sectors + 1, regions, sectors + 1), dtype="f4")
    flows[:, :sectors, :, :sectors] = random.uniform(0.5, 1.5, (count, count)).reshape(regions, sectors, regions, sectors)
    flows[:, :sectors, :, sectors] = random.uniform(0.5, 1.5, (count, regions)).reshape(regions, sectors, regions) * sectors
    return flows * peer.sells(case)[:, None, :, None] * SCALE * YEARS


def write_network(case, path):
    sectors, regions = names(case)
    with netCDF4.Dataset(path, "w") as file:
        for name, values in (("sector", sectors), ("region", regions)):
            file.createDimension(name, len(values))
            file.createVariable(name, str, (name,))[:] = np.array(values, dtype=object)
        file.createVariable("flows", "f4", ("region", "sector", "region", "sector"))[:] = table(case)


def settings(case, network, output):
    """The values of Acclimate's own example where it has any; stores of 13 weeks and a week under way as in the other tools."""
    first, last = DAYS * 1, DAYS * case["outage_weeks"]
    return {
        "network": {"type": "netcdf", "file": network, "threshold": 0},
        "transport": {"type": "const", "value": 1},
        "model": {
            "delta_t": DAYS, "no_self_supply": True, "transport_penalty_small": 0.08, "transport_penalty_large": 0.08,
            "optimization_maxiter": 500000, "optimization_timeout": 40, "cheapest_price_range_width": "auto",
            "debug_purchasing_steps": []},
        "firms": {"ALL": {"possible_overcapacity_ratio": 1.25}},
        "consumers": {"ALL": {
            "consumption_price_elasticity": -0.5, "bool_utilitarian": False, "inter_basket_substitution_coefficient": 0.5,
            "consumer_baskets": [{"sectors": names(case)[0][:-1], "substituition_coefficient": 0.5}]}},
        "sectors": {"ALL": {
            "upper_storage_limit": 3.0, "initial_storage_fill_factor": 13, "transport": "roadsea", "supply_elasticity": 0.05,
            "price_increase_production_extension": 5.0, "initial_markup": 0.05, "target_storage_refill_time": 2,
            "target_storage_withdraw_time": 2}},
        "scenario": {"type": "events", "start": 0, "stop": DAYS * (case["weeks"] - 1), "events": [
            {"type": "shock", "from": first, "to": last, "targets": [{"firm": {"id": "S00:R00", "remaining_capacity": 0.5}}]}]},
        "outputs": [{"format": "netcdf", "file": output, "model": ["duration"]}],
    }


def main():
    case = peer.case()
    with tempfile.TemporaryDirectory() as folder:
        network, output, yaml = (os.path.join(folder, name) for name in ("network.nc", "output.nc", "settings.yml"))
        write_network(case, network)
        with open(yaml, "w") as file:
            json.dump(settings(case, network, output), file)  # JSON is YAML
        run = subprocess.run([PROGRAM, yaml], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"acclimate: {run.stderr.strip() or run.returncode}")
        with netCDF4.Dataset(output) as file:
            seconds = float(np.sum(file["model"]["duration"][:])) / 1000
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout.strip()
    peer.answer(version=version, seconds=seconds, peak_mb=resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


main()
