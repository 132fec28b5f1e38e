import { describe, expect, it } from "vitest";
import { showMarkdown } from "../../helpers/read-blocks.ts";

/** What generators and note keepers write beside Markdown, and what a reader of their pages sees. */
const FLAVOURS: readonly (readonly [string, string, readonly string[], string?])[] = [
  [
    "Obsidian's links, embeds, highlights and names of blocks",
    "Voir [[Lieux/Le moulin|le moulin]], [[Valmer]] et [[Valmer#Le port]]. ![[photo.png|300]]\n\nIl coûte ==14 euros== par an. ^prix\n",
    ["paragraph: Voir le moulin, Valmer et Valmer > Le port.", "paragraph: Il coûte 14 euros par an."],
  ],
  [
    "Pandoc's raised letters",
    "Le 1^er^ mars, au 2^e^ étage du XX^e^ siècle; 5 m^2^, x^2 + y^2.\n",
    ["paragraph: Le 1er mars, au 2e étage du XXe siècle; 5 m2, x^2 + y^2."],
  ],
  ["a link in a table", "| a |\n|---|\n| [[Page\\|mot]] |\n", ["row: a", "row: mot < header: a"]],
  [
    "Obsidian's comments, on a line and over several",
    "Un %%secret%% mot à 100 %.\n\n%%\nsecret\n\nsecret\n%%\n\nDeux.\n",
    ["paragraph: Un mot à 100 %.", "paragraph: Deux."],
  ],
  [
    "callouts, with a title of their own or none",
    "> [!warning]- Attention au **chien**\n> Il mord.\n\n> [!NOTE]\n> Il pleut.\n\nFin.\n",
    [
      "heading 2: Attention au chien",
      "paragraph: Il mord. < heading: Attention au chien",
      "paragraph: Il pleut.",
      "paragraph: Fin.",
    ],
  ],
  [
    "Docusaurus' boxes",
    ":::tip[Le saviez-vous]\nOui.\n:::\n\n::::note\nNon.\n\n:::danger\nFeu.\n:::\n::::\n",
    ["heading 2: Le saviez-vous", "paragraph: Oui. < heading: Le saviez-vous", "paragraph: Non.", "paragraph: Feu."],
  ],
  [
    "MkDocs' boxes and tabs",
    '!!! note "À savoir"\n    Il pleut.\n\n    - un\n\n=== "Linux"\n    Oui.\n\nFin.\n',
    [
      "heading 2: À savoir",
      "paragraph: Il pleut. < heading: À savoir",
      "unordered: un < heading: À savoir",
      "heading 2: Linux",
      "paragraph: Oui. < heading: Linux",
      "paragraph: Fin.",
    ],
  ],
  [
    "Hugo's shortcodes",
    'Voir [le port]({{< ref "port.md" >}}).\n\n{{< youtube abc >}}\n\n{{< figure src="a.png" caption="Le ' +
      '*vieux* port" >}}\n\n{{% notice tip %}}\nOui.\n{{% /notice %}}\n',
    ["paragraph: Voir le port.", "caption: Le *vieux* port", "paragraph: Oui."],
  ],
  [
    "words that a tag shows",
    'Un {{< glossary_tooltip text="moulin" term_id="mill" >}} tourne.\n',
    ["paragraph: Un moulin tourne."],
  ],
  ["states of tasks", "- [x] fait\n- [?] peut-être\n- [-] jamais\n", ["task: fait", "task: peut-être", "task: jamais"]],
  [
    "Jekyll's Liquid",
    "{% include a.html %}\nVoir [le port]({{ site.baseurl }}/port), {{ page.title | upcase }}.\n\n{% " +
      "comment %}secret{% endcomment %}\n\n{% highlight js %}\nb();\n{% endhighlight %}\n",
    ["paragraph: Voir le port, .", "code: b();"],
  ],
  ["words in braces that are no template", "Écrivez {{nom}} ici.\n", ["paragraph: Écrivez {{nom}} ici."]],
  [
    "Kramdown's and Pandoc's attributes",
    "* TOC\n{:toc}\n\n## Le port {#port .grand}\n{: .note}\n\n![a](a.png){width=50%} Un " +
      '[mot](b){:target="_blank"} et [deux]{.smallcaps}.\n\n*[HTML]: Langage\n',
    ["title: Le port", "paragraph: Un mot et deux."],
  ],
  [
    "MDX' modules, components and expressions",
    "import Tabs from '@theme/Tabs';\nexport const a = {\n  b: 1,\n\n  c: 2,\n};\n\n# Le port\n\n<Tabs " +
      "items={['a', 'b']} style={{color: 'red'}}>\n\nUn {props.mot} mot.{/* secret */}\n\n</Tabs>\n\n<Logo big />\n",
    ["title: Le port", "paragraph: Un mot."],
    "a.mdx",
  ],
  [
    "MDX' tabs, steps and cards by their labels, and words in braces",
    'import { Tab } from \'tabs\';\n\n# Pont\n\n<Tabs>\n<Tab label="Été" big={1}>\n\nOuvert{" "}à `6` h.\n\n</Tab>\n' +
      "<Tab label='Hiver'>\nFermé.\n</Tab>\n</Tabs>\n\nUn <Mot title=\"non\">mot</Mot>.\n",
    [
      "title: Pont",
      "heading 2: Été",
      "paragraph: Ouvert à 6 h. < heading: Été",
      "heading 2: Hiver",
      "paragraph: Fermé. < heading: Hiver",
      "paragraph: Un mot.",
    ],
    "a.mdx",
  ],
  [
    "MDX' template literals in braces, on one line, in an attribute and as code",
    "import { Tab } from 'tabs';\nexport const port = `Le *quai*`;\n\n# Pont\n\nLe prix est de {`5 * 2 <b>`} \u20AC, " +
      "puis {`$" +
      "{n} bac`}.\n\n<Tab label={`Hiver`}>\n\nFerm\u00E9.\n\n</Tab>\n\n<Code>{`\na {\n\n  b\n`}</Code>\n\nFin `{x}`, ``{`y`}``.\n",
    [
      "title: Pont",
      "paragraph: Le prix est de 5 * 2 <b> \u20AC, puis bac.",
      "heading 2: Hiver",
      "paragraph: Ferm\u00E9. < heading: Hiver",
      "code: a {\n\n  b",
      "paragraph: Fin {x}, {`y`}.",
    ],
    "a.mdx",
  ],
  [
    "text that begins with import",
    "import duties rose.\n\nexport too.\n",
    ["paragraph: import duties rose.", "paragraph: export too."],
  ],
  [
    "MyST's directives",
    "```{note} À savoir\n:class: x\nIl **pleut**.\n```\n",
    ["heading 2: À savoir", "paragraph: Il pleut. < heading: À savoir"],
  ],
  ["a list of contents", "[TOC]\n\n[[_TOC_]]\n\nUn.\n", ["paragraph: Un."]],
  [
    "the same marks in code, which stay",
    "Écrivez `[[a]]`, `==b==`, `{{ c.d }}`, `^[e]` et `%%f%%`.\n\n```\n:::tip\n{% raw %}\n!!! note\nimport a from 'b';\n```\n",
    [
      "paragraph: Écrivez [[a]], ==b==, {{ c.d }}, ^[e] et %%f%%.",
      "code: :::tip\n{% raw %}\n!!! note\nimport a from 'b';",
    ],
  ],
  [
    "boxes that unfold",
    "<details>\n<summary>Où est-ce <b>?</b></summary>\n\nÀ **Valmer**.\n\n</details>\n\nFin.\n",
    ["question 2: Où est-ce ?", "answer: À Valmer. < question: Où est-ce ?", "paragraph: Fin."],
  ],
  [
    "HTML's tables, lists and figures",
    "<table><tr><th>Port</th><th>Prix</th></tr><tr><td>Brest</td><td>2&nbsp;&euro;</td></tr></table>\n\n" +
      "<ul><li>un</li></ul>\n\n<figure><img src=a><figcaption>Le port</figcaption></figure>\n\n<p " +
      "style='display:none'>caché</p>\n",
    ["row: Port\tPrix", "row: Brest\t2\u00A0€ < header: Port\tPrix", "unordered: un", "caption: Le port"],
  ],
  [
    "bold that CommonMark does not see",
    "Le ** vieux ** moulin et « **l'eau**», puis 2**3.\n",
    ["paragraph: Le vieux moulin et « l'eau», puis 2**3."],
  ],
];

describe("the flavours of Markdown", () => {
  const cases = FLAVOURS.map(([name, markdown, shown, file = "a.md"]) => ({ name, markdown, shown, file }));

  it.each(cases)("are read as they are seen: $name", ({ markdown, shown, file }) => {
    expect(showMarkdown(markdown, file)).toEqual(shown);
  });
});
