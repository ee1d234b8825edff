// The oldest browsers whose visitors get what scripts add: Chrome and Android WebView 80 (February 2020), Safari 13.1
// (iOS 13.4, March 2020), Firefox 78 (June 2020). They are what phones bought second-hand for health workers run when
// their maker sends no more updates. Older ones get the pages as they are without scripts, which hold everything.
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";

// Known by their names alone, which lists have had for long.
const iterators = Object.keys(es.rules).filter((name) => name.startsWith("no-iterator-prototype-"));

const newer = (selector, instead) => ({ selector, message: `Not in the oldest browsers we serve: ${instead}.` });

export default [
  compat.configs["flat/recommended"],
  es.configs["flat/restrict-to-es2020"],
  {
    languageOptions: { ecmaVersion: 2020, sourceType: "script", globals: { Plotly: "readonly" } },
    settings: {
      targets: ["chrome 80", "safari 13.1", "ios_saf 13.4", "firefox 78"],
      // A method is known by its name alone: a plain object may not have one that a newer standard gives to lists.
      "es-x": { aggressive: true },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      ...Object.fromEntries(iterators.map((name) => [`es-x/${name}`, "off"])),
      "no-restricted-syntax": [
        "error",
        newer("MemberExpression[property.name='replaceChildren']", "set textContent and append"),
        newer("MemberExpression[object.name=/[qQ]uery|params/][property.name='size']", "ask whether its text is empty"),
        newer("Literal[value=/:(has|is|where)\\(/]", "filter the elements in the script"),
        newer("TemplateElement[value.raw=/:(has|is|where)\\(/]", "filter the elements in the script"),
        newer("CallExpression[callee.property.name='addEventListener'][callee.object.callee.name='matchMedia']",
          "Safari 13 knows addListener alone"),
      ],
    },
  },
];
