import { MigratorPage, html, css, nothing } from './migrator-page.js';
import { BECOMES, chip } from './migrator-marks.js';
import '@vaadin/checkbox';
import '@vaadin/text-field';
import './migrator-picture.js';

// Beyond, a layout takes seconds
const MANY = 60;

/** The tables and their relations, with what the pending changes make new, change and drop. */
export class QwcMigratorSchema extends MigratorPage {

    static styles = [MigratorPage.styles, css`
        .list { columns: 20em auto; column-gap: var(--lumo-space-l); margin: 0; padding: 0; list-style: none; }
        .list > li { break-inside: avoid; margin-bottom: var(--lumo-space-m); }
        .list ul { list-style: none; padding-left: 1em; margin: 0; font-size: var(--lumo-font-size-s); }
        .list .name { font-family: monospace; font-weight: 600; }
        .list li li { overflow-wrap: anywhere; }
        summary { cursor: pointer; }
        details > ul { margin-top: var(--lumo-space-s); }
        .legend { display: flex; flex-wrap: wrap; gap: var(--lumo-space-s); list-style: none; padding: 0; margin: 0; }
        .zoom { display: flex; gap: 2px; }
    `];

    static properties = {
        schema: { state: true },
        only: { state: true },
        name: { state: true },
        zoom: { state: true }
    };

    constructor() {
        super();
        this.schema = null;
        this.only = false;
        this.name = '';
        this.zoom = 1;
    }

    async load(name, current) {
        const schema = await this.ask('schema', { datasource: name });
        if (current()) {
            this.schema = schema;
        }
    }

    renderActions() {
        return html`
            <vaadin-checkbox label="Only what changes" ?checked=${this.only} @checked-changed=${event => this.only = event.detail.value}></vaadin-checkbox>
            <vaadin-text-field placeholder="Find a table" aria-label="Find a table" clear-button-visible .value=${this.name}
                @value-changed=${event => this.name = event.detail.value}></vaadin-text-field>
            <span class="zoom" role="group" aria-label="Size of the picture">
                ${this.zoomButton('magnifying-glass-minus', 'Smaller', () => this.zoom = Math.max(0.2, this.zoom / 1.25))}
                ${this.zoomButton('expand', 'As wide as the page', () => this.fit())}
                ${this.zoomButton('magnifying-glass-plus', 'Larger', () => this.zoom = Math.min(4, this.zoom * 1.25))}
            </span>`;
    }

    zoomButton(icon, word, action) {
        return html`<vaadin-button theme="icon" aria-label=${word} title=${word} @click=${action}><vaadin-icon icon="font-awesome-solid:${icon}"></vaadin-icon></vaadin-button>`;
    }

    fit() {
        const picture = this.renderRoot.querySelector('migrator-picture');
        const svg = picture?.renderRoot.querySelector('svg');
        if (svg) {
            this.zoom = Math.min(2, this.zoom * picture.clientWidth / svg.getBoundingClientRect().width);
        }
    }

    renderDatasource() {
        if (!this.schema) {
            return html`<vaadin-progress-bar indeterminate aria-label="Reading the schema"></vaadin-progress-bar>`;
        }
        const tables = this.shownTables();
        const relations = this.schema.relations;
        return html`
            <ul class="legend" aria-label="Marks">
                ${Object.values(BECOMES).map(becomes => html`<li>${chip(becomes.tone, `${becomes.sign} ${becomes.word}`)}</li>`)}
                <li class="quiet">underlined: primary key</li>
            </ul>
            ${tables.length === 0 ? html`<p>${this.schema.tables.length === 0 ? 'There is no table yet.' : this.only ? 'No table changes.' : 'No table has such a name.'}</p>`
                : tables.length > MANY ? html`<p>${tables.length} tables are too many for a picture that helps. Show only what changes, or find some by name; the list has all.</p>`
                    : html`<migrator-picture tabindex="0" .tables=${tables} .relations=${relations} .zoom=${this.zoom} ?dark=${this.dark}
                        words="Tables and relations: ${this.summary(tables)}. The list below says the same."></migrator-picture>`}
            <details ?open=${tables.length > MANY}>
                <summary>As a list: ${this.summary(tables)}</summary>
                <ul class="list">${tables.map(table => this.renderTable(table, relations))}</ul>
            </details>`;
    }

    shownTables() {
        const changing = new Set(this.schema.tables.filter(table => table.mark !== 'SAME').map(table => table.name));
        this.schema.relations.filter(relation => relation.mark !== 'SAME').forEach(relation => changing.add(relation.table).add(relation.target));
        const wanted = this.name.trim().toLowerCase();
        return this.schema.tables.filter(table => (!this.only || changing.has(table.name)) && table.name.toLowerCase().includes(wanted));
    }

    summary(tables) {
        const counts = Object.entries(BECOMES).filter(([mark]) => mark !== 'SAME')
            .map(([mark, becomes]) => [tables.filter(table => table.mark === mark).length, becomes.word]).filter(([number]) => number);
        return `${tables.length} ${tables.length === 1 ? 'table' : 'tables'}${counts.map(([number, word]) => `, ${number} ${word}`).join('')}`;
    }

    renderTable(table, relations) {
        return html`
            <li><span class="name">${table.name}</span> ${was(table)} ${mark(table.mark)}
                <ul>
                    ${table.columns.map(column => html`
                        <li><code>${column.name}</code> ${was(column)} <span class="quiet">${column.type}${column.primaryKey ? ', primary key' : ''}</span> ${mark(column.mark)}</li>`)}
                    ${relations.filter(relation => relation.table === table.name).map(relation => html`
                        <li><span class="quiet">${relation.columns.join(', ')} refers to</span> <code>${relation.target}</code> ${mark(relation.mark)}</li>`)}
                </ul>
            </li>`;
    }
}

function was(part) {
    return part.former ? html`<span class="quiet">(was ${part.former})</span>` : nothing;
}

function mark(name) {
    const becomes = BECOMES[name];
    return name === 'SAME' ? nothing : chip(becomes.tone, `${becomes.sign} ${becomes.word}`);
}

customElements.define('qwc-migrator-schema', QwcMigratorSchema);
