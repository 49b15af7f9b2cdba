# %% [markdown]
# A run folder as pandas sees it. Run it cell by cell in an editor, or: python3 view.py RUN PICTURE.png

# %%
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

RUN = Path(sys.argv[1] if len(sys.argv) > 1 else "longsplice-demo")
PICTURE = Path(sys.argv[2] if len(sys.argv) > 2 else "short.png")

# %% The five lines
service = pd.read_csv(RUN / "tables" / "service.csv", keep_default_na=False)
best = service[service["case"] == "best"]
baseline, run = [part for _, part in best.groupby(best["pattern"] != "baseline")]
run = run[run["pattern"] == run.groupby("pattern")["shortage_cost_usd"].sum().idxmax()]
worst = run.groupby("demand")["short"].sum().nlargest(4).loc[lambda short: short > 1e-6].index

# %% The chart: required, served in the baseline, served in the run
INK, MUTED, RULE, EVENT, SHORT = "#1b2025", "#58616a", "#dcd8d0", "#b94c05", "#f6d3bb"
plt.rcParams.update({"font.size": 10, "axes.edgecolor": RULE, "text.color": INK, "axes.labelcolor": MUTED})
rows = max(len(worst), 1)
figure, axes = plt.subplots(rows, 1, figsize=(10, 1.2 + 1.9 * rows), sharex=True, squeeze=False, layout="constrained")
figure.get_layout_engine().set(hspace=0.08)
for axis, demand in zip(axes[:, 0], worst):
    now, usual = (part[part["demand"] == demand].set_index("week") for part in (run, baseline))
    axis.fill_between(now.index, now["required"] - now["short"], now["required"], color=SHORT, linewidth=0, label="short")
    axis.plot(now["required"], color=MUTED, linestyle=":", label="required")
    axis.plot(usual["met"], color=MUTED, linestyle="--", linewidth=1, label="served without events")
    axis.plot(now["met"], color=EVENT, label="served")
    item, total, week = now["item"].iloc[0], now["short"].sum(), now["short"].idxmax()
    axis.set_title(f"{demand}: {total:,.0f} short, most in week {week}", loc="left", fontsize=11)
    axis.set_ylim(0, 1.08 * max(now["required"].max(), now["met"].max()))
    axis.set_ylabel(f"{item} a week")
    axis.yaxis.set_major_formatter("{x:,.0f}")
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(colors=MUTED)
if len(worst) == 0:
    axes[0, 0].text(0.5, 0.5, "Nothing is short in this run.", ha="center", transform=axes[0, 0].transAxes)
else:
    axes[0, 0].legend(ncols=4, frameon=False, fontsize=9, loc="lower left", bbox_to_anchor=(0, 1.15), borderaxespad=0)
axes[-1, 0].set_xlabel("week")
figure.savefig(PICTURE, dpi=120)
print(f"{PICTURE}: {len(worst)} demands short, {run['short'].sum():,.0f} units in all")
