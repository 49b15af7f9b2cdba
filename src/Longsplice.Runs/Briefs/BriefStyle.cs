namespace Longsplice.Runs.Briefs;

/// <summary>The look of a brief: light and dark, screen, phone and A4.</summary>
internal static class BriefStyle
{
    public const string Css = """
        :root{--page:#fcfbf8;--ink:#1b2025;--mute:#58616a;--rule:#dcd8d0;--panel:#f3f1eb;--empty:#eeebe4;
        --e0:#b94c05;--e1:#0072b2;--e2:#5b1e5e;--e3:#58616a;--none:#858b92;
        --s1:#f6d3bb;--s2:#efa578;--s3:#dc6d33;--s4:#a93f0e;--s5:#661f02;
        --p1:#d3dde6;--p2:#a2b7ca;--p3:#6a8aa8;--p4:#3d6283;--p5:#1c3b58}
        @media (prefers-color-scheme:dark){:root{--page:#14181c;--ink:#e7e5df;--mute:#a0a9b2;--rule:#343b42;
        --panel:#1d2328;--empty:#20262b;--e0:#ee8a45;--e1:#56b4e9;--e2:#f7c6e6;--e3:#a0a9b2;--none:#7f8790;
        --s1:#5c3520;--s2:#8c4a22;--s3:#bf6029;--s4:#ee8a45;--s5:#ffcba3;
        --p1:#2c4353;--p2:#3a5b76;--p3:#517a9d;--p4:#7fa8ca;--p5:#bfdaf0}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);font:14px/1.45 "Segoe UI",-apple-system,Roboto,
        "Helvetica Neue","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
        main{max-width:1120px;margin:0 auto;padding:18px 20px 40px}
        h1{font-size:25px;line-height:1.2;margin:.3em 0 .5em;max-width:40em}
        h2{font-size:16px;margin:1.8em 0 .3em;padding-top:.9em;border-top:1px solid var(--rule)}
        p{max-width:76em;margin:.3em 0}
        .label,.note{color:var(--mute);font-size:12px}
        .answer{max-width:76em;padding-left:1.8em;margin:.4em 0}
        a{color:inherit;text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:2px}
        a:focus-visible{outline:2px solid var(--e1);outline-offset:2px}
        table{border-collapse:collapse;font-size:13px}
        caption{text-align:left;color:var(--mute);font-size:12px;padding:.2em 0}
        th{font-weight:600;text-align:left}
        th,td{padding:1px 8px 1px 0;vertical-align:top}
        td.q,th.q{text-align:right;white-space:nowrap}
        .box{overflow-x:auto}
        .strip{display:grid;grid-template-columns:13em 1fr 6em;column-gap:10px;align-items:center;font-size:13px}
        .strip>b{grid-column:1/-1;margin-top:.7em}
        .strip svg{width:100%;height:15px;display:block}
        .strip .q{text-align:right}
        .e0{fill:var(--e0);background:var(--e0)}.e1{fill:var(--e1);background:var(--e1)}
        .e2{fill:var(--e2);background:var(--e2)}.e3{fill:var(--e3);background:var(--e3)}
        .none{fill:var(--none);background:var(--none)}.empty{fill:var(--empty)}
        .s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}
        .p1{fill:var(--p1)}.p2{fill:var(--p2)}.p3{fill:var(--p3)}.p4{fill:var(--p4)}.p5{fill:var(--p5)}
        .key{display:inline-block;width:1.5em;text-align:center;font-size:11px;font-weight:700;color:var(--page);
        border-radius:2px;margin-right:.4em}
        .bar{display:flex;height:11px;min-width:120px;width:160px;background:var(--empty)}
        .bar i{display:block;height:100%}
        .tree td{line-height:17px}
        .panel{background:var(--panel);padding:10px 14px;margin-top:1em}
        .hash{font:12px ui-monospace,monospace;overflow-wrap:anywhere}
        .rows{font-size:12px;color:var(--mute)}
        .rows dt{margin-top:.3em;color:var(--ink)}
        .rows dd{margin:0 0 0 1.2em;overflow-wrap:anywhere}
        :target{background:var(--panel)}
        @media (max-width:600px){main{padding:12px}h1{font-size:20px}
        .strip{grid-template-columns:8.5em 1fr 4.5em;column-gap:6px}}
        @media print{@page{size:A4;margin:10mm}
        :root{--page:#fff;--ink:#1b2025;--mute:#58616a;--rule:#dcd8d0;--panel:#f3f1eb;--empty:#eeebe4;
        --e0:#b94c05;--e1:#0072b2;--e2:#5b1e5e;--e3:#58616a;--none:#858b92;
        --s1:#f6d3bb;--s2:#efa578;--s3:#dc6d33;--s4:#a93f0e;--s5:#661f02;
        --p1:#d3dde6;--p2:#a2b7ca;--p3:#6a8aa8;--p4:#3d6283;--p5:#1c3b58}
        body{font-size:9pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        table,.strip{font-size:8pt}h1{font-size:15pt}h2{font-size:11pt;break-after:avoid}
        tr,.strip svg{break-inside:avoid}a{text-decoration:none}.rows{display:none}.hash{font-size:6pt}}
        """;
}
