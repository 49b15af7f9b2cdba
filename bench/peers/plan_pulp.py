"""A plan built row by row with PuLP and solved by CBC. The rows come from the plan's MPS file, as HiGHS writes it."""

import collections

import peer
import pulp


def read(path):
    """Senses, sides and ranges of rows, coefficients by row, bounds of columns. Reading is not timed."""
    sense, sides, ranges, bounds = {}, collections.defaultdict(float), {}, {}
    rows, columns, part = collections.defaultdict(list), {}, ""
    with open(path) as lines:
        for line in lines:
            words = line.split()
            if not line.startswith(" "):
                part = words[0]
            elif part == "ROWS":
                sense[words[1]] = words[0]
            elif part == "COLUMNS":
                columns[words[0]] = None
                for row, value in zip(words[1::2], words[2::2]):
                    rows[row].append((words[0], float(value)))
            elif part in ("RHS", "RANGES"):
                (sides if part == "RHS" else ranges).update(zip(words[1::2], map(float, words[2::2])))
            elif part == "BOUNDS":
                low, high = bounds.get(words[2], (0, None))
                value = float(words[3]) if len(words) > 3 else None
                bounds[words[2]] = {
                    "UP": (low, value), "LO": (value, high), "FX": (value, value),
                    "FR": (None, None), "MI": (None, high), "PL": (low, None)}[words[0]]
    return sense, sides, ranges, rows, columns, bounds


def build(sense, sides, ranges, rows, columns, bounds):
    made = {name: pulp.LpVariable(f"x{number}", *bounds.get(name, (0, None))) for number, name in enumerate(columns)}
    problem = pulp.LpProblem("plan", pulp.LpMinimize)
    words = {"L": pulp.LpConstraintLE, "G": pulp.LpConstraintGE, "E": pulp.LpConstraintEQ}
    for row, kind in sense.items():
        terms = pulp.LpAffineExpression([(made[column], value) for column, value in rows[row]])
        if kind == "N":
            problem += terms
            continue
        problem += pulp.LpConstraint(terms, words[kind], rhs=sides[row])
        if row in ranges:
            other = {"L": (pulp.LpConstraintGE, -abs(ranges[row])), "G": (pulp.LpConstraintLE, abs(ranges[row]))}[kind]
            problem += pulp.LpConstraint(terms, other[0], rhs=sides[row] + other[1])
    return problem


def solver():
    """CBC as PuLP brings it, or as the system has it."""
    own = pulp.PULP_CBC_CMD(msg=False, timeLimit=300)
    return own if own.available() else pulp.COIN_CMD(msg=False, timeLimit=300)


def main():
    parts = read(peer.case()["mps"])
    problem, building = peer.timed(lambda: build(*parts))
    _, solving = peer.timed(lambda: problem.solve(solver()))
    peer.answer(
        version=peer.version("pulp"),
        build_seconds=building,
        seconds=solving,
        objective=pulp.value(problem.objective) if problem.status == pulp.LpStatusOptimal else None)


main()
