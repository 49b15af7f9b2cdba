"""Serial chains whose members order up to a level each week; the supplier is out for some weeks. SupplyNetPy on SimPy."""

import itertools

import peer
import simpy
import SupplyNetPy.Components as scm


def chain(env, case, number):
    """A supplier without limit, a distributor a tier, a customer who waits. Stocks begin with what would be under way."""
    level = case["stock"] + case["demand"] * case["transit_weeks"]
    start = case["outage_from"] - 1 - 1e-3
    weeks_out = case["outage_until"] - case["outage_from"] + 1
    nodes = [{
        "ID": f"S{number}", "name": "source", "node_type": "infinite_supplier",
        "node_disrupt_time": lambda: start if env.now < start else 10 * case["weeks"], "node_recovery_time": lambda: weeks_out, "logging": False,
    }]
    nodes += [{
        "ID": f"D{number}_{tier}", "name": "tier", "node_type": "distributor", "capacity": 1e9, "initial_level": level,
        "inventory_holding_cost": 1, "replenishment_policy": scm.SSReplenishment,
        "policy_param": {"s": level - 1e-6, "S": level},
        "product_buy_price": 1, "product_sell_price": 2, "logging": False,
    } for tier in range(case["tiers"])]
    links = [{
        "ID": f"L{number}_{tier}", "source": nodes[tier]["ID"], "sink": nodes[tier + 1]["ID"],
        "cost": 1, "lead_time": lambda: case["transit_weeks"],
    } for tier in range(case["tiers"])]
    demands = [{
        "ID": f"C{number}", "name": "customer", "order_arrival_model": lambda: 1, "order_quantity_model": lambda: case["demand"],
        "demand_node": nodes[-1]["ID"], "tolerance": 10 * case["weeks"], "order_min_split_ratio": 0.1, "logging": False,
    }]
    return nodes, links, demands


def watch(env, node, weeks, backlog):
    """Backlog of the node at the end of each week."""
    yield env.timeout(0.999)
    for _ in range(weeks):
        backlog.append(node.stats.backorder[1])
        yield env.timeout(1)


def main():
    case = peer.case()
    env = simpy.Environment()
    parts = [chain(env, case, number) for number in range(case["chains"])]
    nodes, links, demands = (list(itertools.chain.from_iterable(part[kind] for part in parts)) for kind in range(3))
    network = scm.create_sc_net(nodes, links, demands, env=env)
    backlog = []
    env.process(watch(env, network["nodes"][f"D0_{case['tiers'] - 1}"], case["weeks"], backlog))
    _, seconds = peer.timed(lambda: scm.simulate_sc_net(network, sim_time=case["weeks"], logging=False))
    peer.answer(
        version=peer.version("supplynetpy"),
        seconds=seconds,
        first_short=peer.first_above(backlog),
        peak_backlog=max(backlog),
        backlog_weeks=sum(backlog))


main()
