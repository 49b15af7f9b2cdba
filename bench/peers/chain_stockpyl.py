"""Serial chains under base stock; the source is out for some weeks. stockpyl: Snyder, INFORMS TutORials 2023."""

import peer
from stockpyl.disruption_process import DisruptionProcess
from stockpyl.sim import simulation
from stockpyl.supply_chain_network import serial_system


def chain(case):
    """Node 0 is the source, the last one is asked. An order-pausing disruption of node 0 is an outage of its source."""
    network = serial_system(
        num_nodes=case["tiers"],
        shipment_lead_time=case["transit_weeks"],
        order_lead_time=0,
        local_holding_cost=1,
        stockout_cost=10,
        demand_type="D",
        demand_list=case["demand"],
        policy_type="BS",
        base_stock_level=case["stock"] + case["demand"] * case["transit_weeks"],
        initial_inventory_level=case["stock"],
        initial_orders=case["demand"],
        initial_shipments=case["demand"])
    network.nodes_by_index[0].disruption_process = DisruptionProcess(
        random_process_type="E",
        disruption_type="OP",
        disruption_state_list=[case["outage_from"] <= week <= case["outage_until"] for week in range(1, case["weeks"] + 1)])
    return network


def main():
    case = peer.case()
    chains = [chain(case) for _ in range(case["chains"])]
    _, seconds = peer.timed(lambda: [
        simulation(network, case["weeks"], progress_bar=False, consistency_checks="N") for network in chains])
    states = chains[0].nodes_by_index[case["tiers"] - 1].state_vars[:case["weeks"]]
    backlog = [max(0, -state.inventory_level[next(iter(state.inventory_level))]) for state in states]
    peer.answer(
        version=peer.version("stockpyl"),
        seconds=seconds,
        first_short=peer.first_above(backlog),
        peak_backlog=max(backlog),
        backlog_weeks=sum(backlog))


main()
