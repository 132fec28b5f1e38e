/** After the look of Discord's client: its sizes, and the colours of its dark and light theme. */
export const STYLE = `
:root { --ground: #313338; --card: #2b2d31; --edge: #3f4147; --text: #dbdee1; --faint: #949ba4; --bar: #4e5058;
  --button: #4e5058; --button-text: #fff; --mention: rgb(88 101 242 / .3); --mention-text: #c9cdfb; --link: #00a8fc; }
:root.light { --ground: #fff; --card: #f2f3f5; --edge: #e3e5e8; --text: #313338; --faint: #5c5e66; --bar: #c4c9ce;
  --button: #e3e5e8; --button-text: #313338; --mention: rgb(88 101 242 / .15); --mention-text: #505cdc; --link: #006ce7; }
body { margin: 0 auto; padding: 16px; background: var(--ground); color: var(--text);
  font: 16px/22px "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; }
nav { position: sticky; top: 0; padding: 8px 0; background: var(--ground); z-index: 1; }
nav a { color: var(--link); margin-right: 12px; cursor: pointer; }
section > h1 { font-size: 24px; margin: 40px 0 0; }
figure { margin: 24px 0; }
figcaption { color: var(--faint); font: 12px/16px monospace; margin-bottom: 4px; }
.message { margin: 4px 0 8px; max-width: 600px; }
.container { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 16px; display: flex;
  flex-direction: column; gap: 8px; overflow-wrap: anywhere; }
.container hr { width: 100%; border: 0; border-top: 1px solid var(--edge); margin: 4px 0; }
.text > * { margin: 0; }
.text h2 { font-size: 20px; line-height: 28px; font-weight: 700; margin-top: 4px; }
.text h3 { font-size: 16px; line-height: 22px; font-weight: 700; margin-top: 8px; }
.text .small { font-size: 13px; line-height: 18px; color: var(--faint); }
.text blockquote { border-left: 4px solid var(--bar); border-radius: 4px; padding: 0 8px 0 12px; margin: 0; }
.text blockquote p { margin: 0; }
.text strong { font-weight: 700; }
.text ul { padding-left: 20px; }
.text li.more { list-style: none; }
.text pre { background: var(--ground); border: 1px solid var(--edge); border-radius: 4px; padding: 8px; margin: 0;
  font: 14px/18px monospace; white-space: pre-wrap; }
.text a { color: var(--link); }
.mention { background: var(--mention); color: var(--mention-text); border-radius: 3px; padding: 0 2px; font-weight: 500; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.row button { background: var(--button); color: var(--button-text); border: 0; border-radius: 8px; min-height: 32px;
  padding: 2px 14px; font: 500 14px/20px inherit; font-family: inherit; }
.select { flex: 1; border: 1px solid var(--edge); border-radius: 8px; padding: 8px 12px; color: var(--faint); }
.form { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 16px; max-width: 440px; }
.form h2 { font-size: 20px; line-height: 24px; margin: 0 0 12px; }
.form label { display: block; font: 500 14px/20px inherit; font-family: inherit; margin-bottom: 12px; }
.form input, .form textarea { display: block; box-sizing: border-box; width: 100%; margin-top: 4px; padding: 8px;
  font: 16px/22px inherit; font-family: inherit; border: 1px solid var(--edge); border-radius: 8px; background: var(--ground); color: var(--text); }
.row button:disabled { opacity: .5; }
`;
