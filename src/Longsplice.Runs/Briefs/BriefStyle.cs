namespace Longsplice.Runs.Briefs;

/// <summary>The look of a brief: light and dark, screen, phone and A4.</summary>
internal static class BriefStyle
{
    /// <summary>The style sheet.</summary>
    public static string Css { get; } =
        $":root{{color-scheme:light;{Palette.Variables(Palette.Light)}}}\n"
        + $"@media screen and (prefers-color-scheme:dark){{:root{{color-scheme:dark;{Palette.Variables(Palette.Dark)}}}}}\n"
        + string.Concat(Palette.Marks.Select(name => $".{name}{{fill:var(--{name});background:var(--{name})}}")) + "\n"
        + Page + Heat + Map + Lines + Tree + Tables + Phone + Print;

    private const string Page = """
        *{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:14px/1.45 "Segoe UI",-apple-system,Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
        main{max-width:1120px;margin:0 auto;padding:20px 24px 40px}
        h1{font-size:25px;line-height:1.25;font-weight:650;margin:6px 0 8px;max-width:42em;text-wrap:balance}
        h2{font-size:16px;line-height:1.3;margin:0 0 2px;font-weight:650}
        section{border-top:1px solid var(--rule);padding:14px 0 4px;margin-top:14px}
        p{margin:0 0 8px}.q,.fn{color:var(--mute);font-size:13px;max-width:76em}.fn{margin-top:6px}
        .mark,small{font-size:12px;color:var(--mute);font-weight:400}.mark{margin:0}
        .answer{max-width:76em;padding-left:1.9em;margin:12px 0 0}
        a{color:inherit}a.n{text-decoration:underline dotted 1px;text-decoration-color:var(--mute);text-underline-offset:2.5px}
        a.n:hover,a.n:focus-visible,:target{background:var(--s1)}:focus-visible{outline:2px solid var(--e1);outline-offset:2px}
        .kf{display:grid;grid-template-columns:repeat(4,1fr);gap:0 24px;margin:14px 0 0}.kf>div{border-top:2px solid var(--ink);padding-top:5px}
        .kf dt{font-size:12px;color:var(--mute)}.kf dd{margin:0;font-size:22px;font-weight:650;line-height:1.25}.kf dd.q{font-size:13px;font-weight:400;line-height:1.35;margin-top:2px}.kf small{font-size:13px}
        .key{display:inline-block;min-width:1.35em;text-align:center;font-size:11.5px;line-height:1.35;border-radius:2px;font-weight:700;color:var(--page);padding:0 .2em;margin-right:.35em}
        .lg{font-size:12px;color:var(--mute);margin:8px 0 4px;display:flex;flex-wrap:wrap;gap:2px 16px}.it{display:inline-flex;align-items:center;gap:4px}.it .key{margin:0}
        .sw{display:inline-block;width:14px;height:11px}
        .panel{background:var(--panel);padding:12px 14px;font-size:13px;columns:2;column-gap:28px}.panel h2{column-span:all}.panel p{max-width:76em}
        .kn{display:flex;height:20px;gap:1px;margin:8px 0 2px}.kn i{min-width:3px}
        .k4{background:repeating-linear-gradient(135deg,var(--k4) 0 5px,color-mix(in srgb,var(--k4) 65%,var(--page)) 5px 9px)}.k5{outline:1px solid var(--mute);outline-offset:-1px}
        footer{border-top:2px solid var(--ink);margin-top:18px;padding-top:8px;font-size:12px;color:var(--mute)}footer p{margin:0}
        code{font:12px/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
        .rows dl{margin:0;columns:2;column-gap:34px;font-size:12px;line-height:1.35}.rows dl div{break-inside:avoid;padding:2px 4px;border-bottom:1px solid var(--rule)}
        .paper{display:none}.rows dt{font-weight:650}.rows dd{margin:0;color:var(--mute);overflow-wrap:anywhere}

        """;

    private const string Heat = """
        .heat{display:grid;grid-template-columns:270px minmax(0,1fr) 96px;gap:1px 10px;align-items:center;font-size:13px;line-height:15px;margin-top:6px}
        .hl{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.hv{text-align:right;white-space:nowrap;font-size:12.5px}.hd{color:var(--mute);font-size:12px;align-self:end}
        .hg{grid-column:1/3;font-size:12px;color:var(--mute);margin-top:7px}.hg+.hv{margin-top:7px}
        .strip{display:block;width:100%;height:13px;shape-rendering:crispEdges}.soft{opacity:.45}
        .ax{position:relative;height:15px;font-size:11.5px;color:var(--mute);line-height:15px}.ax span{position:absolute;white-space:nowrap;padding-left:3px;border-left:1px solid var(--rule)}

        """;

    private const string Map = """
        .map{display:grid;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:8px;align-items:start;margin-top:6px}.mi{display:grid;gap:8px}
        .mv{position:relative;border:1px solid var(--rule);overflow:hidden}.mp{display:block;width:100%}.mk{width:20px;height:12px}
        .land{fill:var(--empty);stroke:var(--mute);stroke-width:.5;vector-effect:non-scaling-stroke}
        .lane,.left,.detour,.shut,.halo{fill:none;vector-effect:non-scaling-stroke;stroke:var(--mute);stroke-width:1}.left{stroke-dasharray:2 3}
        .detour{stroke:var(--ink);stroke-width:2}.shut{stroke:var(--ink);stroke-width:2.6}.halo{stroke:var(--page);stroke-width:6}
        .mp circle,.mp rect,.mk circle,.mk rect{stroke:var(--ink);stroke-width:.8;vector-effect:non-scaling-stroke}.calm{fill:var(--page)}
        .mn{position:absolute;font-size:10.5px;line-height:1;font-weight:650;transform:translate(6px,-50%);text-shadow:0 0 2px var(--page),0 0 2px var(--page),0 0 2px var(--page)}
        .mn.west{transform:translate(calc(-100% - 6px),-50%)}.ml{columns:2;column-gap:24px;font-size:12.5px;line-height:1.35;margin:8px 0 0;padding-left:1.8em}.ml li{break-inside:avoid}

        """;

    private const string Lines = """
        .grid{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:10px 22px;margin-top:10px}figure{margin:0;display:grid;grid-template-rows:subgrid;grid-row:span 4;gap:0}
        figcaption{font-size:13px;line-height:1.3}figcaption span{display:block}figcaption span,.cn{color:var(--mute);font-size:12px}.cn{margin:0;line-height:1.35}
        .pl{position:relative;border-bottom:1px solid var(--mute);margin-top:14px}.pl svg{display:block;width:100%;height:78px;overflow:visible}
        .lv{position:absolute;left:2px;font-size:11.5px;line-height:12px;color:var(--mute);transform:translateY(-13px)}.lv.zero{bottom:0;transform:none}
        .run,.usual,.asked{fill:none;vector-effect:non-scaling-stroke;stroke:var(--ink);stroke-width:1.6}
        .usual{stroke:var(--mute);stroke-width:1;stroke-dasharray:5 3}.asked{stroke:var(--mute);stroke-width:1;stroke-dasharray:1 3}.fall{fill:var(--fall)}

        """;

    private const string Tree = """
        .tree,.tree ul{list-style:none;margin:0;padding:0}
        .tr{display:grid;grid-template-columns:62px 150px minmax(0,1fr) 128px;gap:0 10px;align-items:center;font-size:13px;line-height:17px;padding:1px 0;border-bottom:1px solid color-mix(in srgb,var(--rule) 45%,transparent)}
        .u{text-align:right}.tx{padding-left:calc(var(--d)*15px);background:repeating-linear-gradient(90deg,var(--rule) 0 1px,transparent 1px 15px) 5px 0/calc(var(--d)*15px - 6px) 100% no-repeat;align-self:stretch}
        .mx{font-size:12px;color:var(--mute);white-space:nowrap}.mx .key{font-size:10.5px;margin-right:.2em;margin-left:.2em}.oth{color:var(--mute)}.tree>li>.tr{font-weight:650}
        .bar{display:flex;height:10px;background:var(--empty)}.bar i{display:block;height:100%}

        """;

    private const string Tables = """
        .two{display:grid;grid-template-columns:minmax(0,1.75fr) minmax(0,1fr);gap:0 34px}.sc{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:13px;line-height:1.35}caption{text-align:left;color:var(--mute);font-size:12px;padding:2px 0}
        th,td{padding:3px 8px 3px 0;text-align:right;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}th:first-child,.src th,.src td{text-align:left}
        .src th:last-child,.src td:last-child{text-align:right}thead th{font-size:12px;color:var(--mute);vertical-align:bottom}th small{display:block;line-height:1.2}
        .sum th,.sum td{border-top:1px solid var(--ink);font-weight:650}.ot{font-size:12.5px}.ot td,.ot th+th{white-space:nowrap}.ma td{padding-right:6px}.ma thead tr:first-child th{text-align:center}.neg{color:var(--e0);font-weight:650}.ef{table-layout:fixed}.ef thead th:first-child{width:36%}
        .hb{display:block;position:relative;height:5px;background:var(--empty);margin:2px 0 0 10px}th>.hb{margin-left:0}.hb i{display:block;height:100%}.hb b{position:absolute;top:-3px;bottom:-3px;width:2px;background:var(--ink)}
        .bc{list-style:none;margin:8px 0 10px;padding:0;font-size:13px}.bc li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr) 110px;gap:0 10px;align-items:center;padding:2px 0}.bc .hb{height:12px;margin:0}.bc li>:last-child{text-align:right}.src{font-size:12.5px}.src th,.src td:nth-child(n+3){white-space:nowrap}

        """;

    private const string Phone = """
        @media screen and (max-width:760px){main{padding:14px 14px 30px}h1{font-size:20px}.kf{grid-template-columns:1fr 1fr;gap:12px 16px}
        .heat{grid-template-columns:104px minmax(0,1fr) 62px;gap:1px 6px;font-size:12.5px}.heat .hl small{display:none}.hl{white-space:normal}.heat .ax span:nth-child(2n){display:none}.hv{white-space:normal;line-height:12px}
        .map{grid-template-columns:minmax(0,1fr)}.ml{columns:1}
        .grid{grid-template-columns:1fr 1fr}.two{display:block}.two>div+div{margin-top:16px}.panel,.rows dl{columns:1}
        .tr{grid-template-columns:54px 46px minmax(0,1fr)}.tx{padding-left:calc(var(--d)*7px);background:none}.mx{grid-column:3;white-space:normal}
        .bc li{grid-template-columns:minmax(0,1fr) 96px}.bc .hb{grid-area:2/1/3/3}.bc li>:first-child{grid-area:1/1}.bc li>:last-child{grid-area:1/2}
        .sc table{min-width:520px}.sc th[scope=row]{min-width:9.5em}.sc::before{content:"scroll sideways →";display:block;font-size:12px;color:var(--mute)}}

        """;

    private const string Print = """
        @media print{@page{size:A4;margin:9mm 10mm}.bc{font-size:7.9pt;margin:3px 0 4px}.bc li{padding:.5px 0;break-inside:avoid}.bc .hb{height:8px}body{font-size:8.4pt;line-height:1.3;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main{max-width:none;padding:0}.rows,.screen{display:none}.paper{display:block}a,a.n{text-decoration:none}h1{font-size:13pt;margin:3px 0 4px;max-width:none}h2{font-size:10.5pt}
        section{padding:5px 0 0;margin-top:5px}p{margin-bottom:3px}.q,.fn,.answer{max-width:none}.q,.fn,table,.tr,.kf dd.q,figcaption{font-size:7.9pt}.answer{margin-top:5px;line-height:1.25}
        .kf{margin-top:6px}.kf dd{font-size:13pt}.kf small{font-size:8pt}small,.mark,.lg,.hd,.hg,.cn,.ax,.mx,thead th,caption,.kf dt,footer,.lv,figcaption span{font-size:7.2pt}
        .heat{grid-template-columns:215px minmax(0,1fr) 72px;line-height:9.7px;gap:1px 8px}.heat,.heat .hl,.heat .hv{font-size:7.2pt}.heat .key{font-size:6.8pt;line-height:1.1}.strip{height:8px}.hg,.hg+.hv{margin-top:3px}
        .ax{height:11px;line-height:11px}.lg{margin:3px 0 2px}.grid{gap:4px 18px;margin-top:4px}.pl{margin-top:13px}.pl svg{height:44px}.cn{line-height:1.2}
        .tr{grid-template-columns:48px 110px minmax(0,1fr) 96px;line-height:11.6px;padding:.3px 0}.bar{height:7px}.key{font-size:6.8pt}.mx .key{font-size:6.8pt;line-height:1.1}
        .ot,.ef{font-size:7.2pt}.ml{font-size:7.2pt;line-height:1.2;column-gap:16px;margin-top:3px}.mn{font-size:6.4pt;transform:translate(4px,-50%)}.mn.west{transform:translate(calc(-100% - 4px),-50%)}.map{gap:4px;margin-top:3px}.mi{gap:4px}
        th,td{padding:1px 6px 1px 0}.two{gap:0 20px}.kn{height:13px;margin-top:4px}.src{font-size:6.9pt;line-height:1.18}.src th,.src td{padding:.4px 6px .4px 0}.src td:nth-child(2){max-width:0;width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.sc{overflow:visible}
        .panel{padding:5px 9px;line-height:1.25;column-gap:20px}.panel p{font-size:7.2pt}footer{display:grid;grid-template-columns:1fr 1fr;gap:0 14px;margin-top:6px;padding-top:4px}footer .mark{grid-column:1/3}code{font-size:6pt}
        .keep,.two,.two>div,.tr,tr,figure,.grid,.kf,.panel,footer{break-inside:avoid}h2,.q,.lg,caption{break-after:avoid}}
        """;
}
