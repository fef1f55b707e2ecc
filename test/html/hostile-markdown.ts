/** What each vector tries to run: a page on which `window.ran` is set has run it. */
const payload = 'window.ran=1'
const encoded = encodeURIComponent(`<script>${payload}</script>`)
const base64 = btoa(`<script>${payload}</script>`)

/** Elements that run something by being there, in Markdown that may hold HTML. */
const elements = [
  `<script>${payload}</script>`,
  `<ScRiPt>${payload}</ScRiPt>`,
  `<script src="data:text/javascript,${payload}"></script>`,
  `<script\n>${payload}</script\n>`,
  `<scr<script>ipt>${payload}</scr</script>ipt>`,
  `<scr\0ipt>${payload}</scr\0ipt>`,
  `<<script>${payload}//<</script>`,
  `<img src=x onerror=${payload}>`,
  `<img src=x onerror="${payload}"`,
  `<IMG """><SCRIPT>${payload}</SCRIPT>">`,
  `<img/src=x/onerror=${payload}>`,
  `<img src=x:x onerror\n=\n"${payload}">`,
  `<img src=# onmouseover=${payload} style="position:fixed;inset:0">`,
  `<svg onload=${payload}>`,
  `<svg/onload=${payload}//`,
  `<svg><script>${payload}</script></svg>`,
  `<svg><animate onbegin=${payload} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${payload}"><text y=20>here</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${payload}&gt;">`,
  `<math href="javascript:${payload}">here</math>`,
  `<iframe srcdoc="<script>parent.${payload}</script>"></iframe>`,
  `<iframe src="javascript:parent.${payload}"></iframe>`,
  `<frameset><frame src="javascript:parent.${payload}"></frameset>`,
  `<object data="javascript:${payload}"></object>`,
  `<object data="data:text/html,${encoded}"></object>`,
  `<embed src="javascript:${payload}">`,
  `<body onload=${payload}>`,
  `<body background="javascript:${payload}">`,
  `<bgsound src="javascript:${payload}">`,
  `<input autofocus onfocus=${payload}>`,
  `<input type=image src="javascript:${payload}">`,
  `<details open ontoggle=${payload}>`,
  `<video><source onerror=${payload}></video>`,
  `<audio src=x onerror=${payload}>`,
  `<marquee onstart=${payload}>`,
  `<xss autofocus tabindex=1 onfocus=${payload}>here</xss>`,
  `<p style="animation-name:x" onanimationstart=${payload}>here</p><style>@keyframes x{}</style>`,
  `<form action="javascript:${payload}"><button>here</button></form>`,
  `<form id=x></form><button form=x formaction="javascript:${payload}">here</button>`,
  `<isindex type=image src=x onerror=${payload}>`,
  `<base href="javascript:${payload}//">`,
  `<link rel=stylesheet href="javascript:${payload}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${payload}">`,
  `<style>@import "javascript:${payload}";</style>`,
  `<div style="width:expression(${payload})">here</div>`,
  `<div style="background-image:url(javascript:${payload})">here</div>`,
  `<table background="javascript:${payload}"><td background="javascript:${payload}"></table>`,
  `<!--><img src=x onerror=${payload}>-->`,
  `<!--[if gte IE 4]><script>${payload}</script><![endif]-->`,
  `<![CDATA[<script>${payload}</script>]]>`,
  `<?xml version="1.0"?><html:script xmlns:html="http://www.w3.org/1999/xhtml">${payload}</html:script>`,
  `<noscript><p title="</noscript><img src=x onerror=${payload}>"></noscript>`,
  `<template><script>${payload}</script></template>`,
  `<textarea></textarea><img src=x onerror=${payload}>`,
  `<title></title><img src=x onerror=${payload}>`,
  `<xmp></xmp><script>${payload}</script>`,
  `<plaintext><img src=x onerror=${payload}>`,
  `<a href="javascript:${payload}">here</a>`,
  `<a onclick="${payload}">here</a>`,
  `<a href="#" onmouseover=${payload}>here</a>`,
  `<div\n\nonclick=${payload}>here</div>`,
  `text <b onmouseover=${payload}>inside</b> text`,
  `<!-- related --><script>${payload}</script>`,
  `<!-- related\n--><img src=x onerror=${payload}>`
]

/** Addresses that run something when they are followed or loaded. */
const addresses = [
  `javascript:${payload}`,
  `JaVaScRiPt:${payload}`,
  `javascript&colon;${payload}`,
  `&#106;&#97;&#118;&#97;script:${payload}`,
  `&#x6A&#x61vascript:${payload}`,
  `java&#9;script:${payload}`,
  `java&Tab;script:${payload}`,
  `java&NewLine;script:${payload}`,
  `&#1;javascript:${payload}`,
  `&#32;javascript:${payload}`,
  `&#xA0;javascript:${payload}`,
  `\\javascript:${payload}`,
  `javascript\\:${payload}`,
  `javascript:/*--></title></style></script><svg/onload=${payload}>*/${payload}`,
  `javascript://example.com/%0A${payload}`,
  `jav%0Aascript:${payload}`,
  `vbscript:${payload}`,
  `livescript:${payload}`,
  `mocha:${payload}`,
  `feed:javascript:${payload}`,
  `view-source:javascript:${payload}`,
  `data:text/html,${encoded}`,
  `data:text/html;base64,${base64}`,
  `DATA:text/html;base64,${base64}`,
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" onload="${payload}"/>`)}`,
  `blob:https://example.com/${payload}`,
  `file:///${payload}`,
  `filesystem:https://example.com/${payload}`
]

/** The ways in which Markdown holds an address. */
const inMarkdown = [
  (address: string) => `[here](<${address}>)`,
  (address: string) => `![here](<${address}>)`,
  (address: string) => `[here][there]\n\n[there]: <${address}>`,
  (address: string) => `![here][there]\n\n[there]: <${address}>`,
  (address: string) => `[![here](<${address}>)](<${address}>)`,
  (address: string) => `Text, ![here](<${address}>), and text.`,
  (address: string) => `<${address}>`,
  (address: string) => `"No [way](<${address}>)," said [Ann Lee](<${address}>).`
]

const breakout = `"><img src=x onerror=${payload}>`
const escaped = `\\"\\>\\<img src=x onerror=${payload}\\>`

/** Text that tries to get out of the attribute or the element that it ends up in. */
const breakouts = [
  `[here](x "${breakout.replaceAll('"', '\\"')}")`,
  `[here](x '${breakout}')`,
  `![${escaped}](x '${breakout}')`,
  `![${escaped}]()`,
  `[here](x"onmouseover="${payload})`,
  `![here](x"onerror="${payload})`,
  `\`\`\`js"onclick="${payload}\n${breakout}\n\`\`\``,
  `~~~ ${breakout}\n</code></pre><script>${payload}</script>\n~~~`,
  `\`</code><script>${payload}</script>\``,
  `&lt;script&gt;${payload}&lt;/script&gt;`,
  `&quot;&gt;&lt;img src=x onerror=${payload}&gt;`,
  `# ${escaped}\n\ntext\n\n## ${escaped}\n\ntext`,
  `## onclick=${payload} ' " \`x\` \\<\n\ntext`,
  `"It rains," said Ann ${escaped} Lee.`,
  `Ann ${escaped} Lee said: "It rains ${escaped}."`,
  `"${escaped}," said Ann Lee. "${escaped}"`,
  `Some 5 ${escaped} cows and 6 onclick=${payload} cows.`,
  `> It rains.\n>\n> -- Ann ${escaped} Lee`,
  `text[^${breakout.replaceAll(' ', '')}]\n\n[^${breakout.replaceAll(' ', '')}]: note`,
  `| ${escaped} |\n| :-: |\n| "It rains," said Ann ${escaped} Lee. |`,
  `- [x] ${escaped}\n- [ ] <input onfocus=${payload} autofocus>`,
  `---\ntitle: '${breakout}'\nauthor: '${breakout}'\n---\n\ntext`,
  `---\npublisher: {name: '</script><script>${payload}</script>'}\n---\n\n# </script>`
]

/** What a page's own code may look up by name: on `document`, on forms, on every object. */
export const clobberedNames: string[] = [
  'body',
  'cookie',
  'createElement',
  'forms',
  'getElementById',
  'head',
  'location',
  'title',
  'URL',
  'attributes',
  'children',
  'submit',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty'
]

/** Elements and headings that would stand in the way of a page's own code, were their names taken over. */
const clobbering = [
  ...clobberedNames.map(name => `# Title\n\n## ${name}\n\ntext`),
  ...clobberedNames.map(
    name => `<img id=${name} name=${name}><form id=${name} name=${name}><input name=${name}></form>`
  ),
  ...clobberedNames.map(name => `text[^${name}]\n\n[^${name}]: note`)
]

/**
 * Markdown that tries to run code on the page it is shown on, after the vectors that OWASP's cheat sheets list: by
 * raw HTML, by addresses, by breaking out of attributes, and by taking over names that a page's own code looks up.
 */
export const hostileMarkdown: string[] = [
  ...elements.flatMap(html => [html, `text ${html} text`]),
  ...addresses.flatMap(address => inMarkdown.map(write => write(address))),
  ...breakouts,
  ...clobbering
]
