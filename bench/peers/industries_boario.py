"""Industries that buy from each other and a shock to one of them. BoARIO: Juhel, JOSS 2024, doi 10.21105/joss.06547."""

import logging

import numpy as np
import pandas as pd
import peer
import pymrio
from boario.event import from_series
from boario.extended_models import ARIOPsiModel
from boario.simulation import Simulation


def table(case):
    """A table of random flows; what an industry makes is what is bought of it."""
    random = np.random.default_rng(case["seed"])
    industries = pd.MultiIndex.from_product(
        [[f"R{region:02}" for region in range(case["regions"])], [f"S{sector:02}" for sector in range(case["sectors"])]],
        names=["region", "sector"])
    uses = pd.MultiIndex.from_product([[f"R{region:02}" for region in range(case["regions"])], ["final"]], names=["region", "category"])
    count = len(industries)
    sells = np.repeat(peer.sells(case), case["sectors"], axis=0)
    flows = random.uniform(0.5, 1.5, (count, count)) * np.repeat(sells, case["sectors"], axis=1)
    final = random.uniform(0.5, 1.5, (count, len(uses))) * sells * count / len(uses)
    system = pymrio.IOSystem(
        Z=pd.DataFrame(flows, index=industries, columns=industries),
        Y=pd.DataFrame(final, index=industries, columns=uses))
    return system.calc_all()


def main():
    logging.disable(logging.CRITICAL)
    case = peer.case()
    model = ARIOPsiModel(table(case), order_type="alt", temporal_units_by_step=7)
    simulation = Simulation(model, n_temporal_units_to_sim=7 * case["weeks"], show_progress=False)
    hit = pd.Series([0.5], index=pd.MultiIndex.from_tuples([("R00", "S00")], names=["region", "sector"]))
    simulation.add_event(from_series(
        hit, event_type="arbitrary", occurrence=7, duration=7 * case["outage_weeks"], recovery_tau=7))
    _, seconds = peer.timed(simulation.loop)
    peer.answer(version=peer.version("boario"), seconds=seconds)


main()
