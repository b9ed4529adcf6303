import { LitElement, html, css } from 'lit';
import 'qui-themed-code-block';

/** SQL with highlighting that can be read in both themes, and a name for those who can't see where it stands. */
class MigratorCode extends LitElement {

    static styles = css`
        :host { display: block; border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-m); overflow: hidden; }
    `;

    static properties = {
        sql: { type: String },
        name: { type: String },
        dark: { type: Boolean }
    };

    render() {
        return html`<qui-themed-code-block mode="sql" .content=${this.sql} showLineNumbers></qui-themed-code-block>`;
    }

    async updated() {
        const themed = this.renderRoot.querySelector('qui-themed-code-block');
        await themed.updateComplete;
        const block = themed.renderRoot.querySelector('qui-code-block');
        await block.updateComplete;
        const editor = block.renderRoot.querySelector('.cm-content');
        editor.setAttribute('aria-label', this.name);
        editor.setAttribute('aria-readonly', 'true');
        this._deepen(block.renderRoot);
    }

    /** The code block's own colours are too faint: each is drawn towards the ink of the theme, which numbers lines almost by itself. */
    _deepen(root) {
        this._deeper ??= new CSSStyleSheet();
        const sheets = root.adoptedStyleSheets.filter(sheet => sheet !== this._deeper);
        const towards = this.dark ? 'white 35%' : 'black 45%';
        this._deeper.replaceSync(sheets.flatMap(sheet => [...sheet.cssRules])
            .filter(rule => /^\.\S+$/.test(rule.selectorText) && rule.style.color)
            .map(rule => `.cm-line ${rule.selectorText} { color: color-mix(in srgb, ${rule.style.color}, ${towards}); }`)
            .concat('.cm-gutters .cm-gutterElement { color: color-mix(in srgb, var(--lumo-body-text-color) 85%, transparent); }').join('\n'));
        root.adoptedStyleSheets = [...sheets, this._deeper];
    }
}

customElements.define('migrator-code', MigratorCode);
