import { MigratorPage, html, css, nothing, lines } from './migrator-page.js';
import { chip } from './migrator-marks.js';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/checkbox';
import '@vaadin/confirm-dialog';
import '@vaadin/grid';
import '@vaadin/integer-field';

const STATES = {
    APPLIED: { tone: 'good', icon: 'check', word: 'applied' },
    BASELINE: { tone: 'calm', icon: 'flag', word: 'baseline' },
    PENDING: { tone: 'care', icon: 'clock', word: 'pending' },
    OUTDATED: { tone: 'care', icon: 'rotate', word: 'runs again' },
    FAILED: { tone: 'bad', icon: 'xmark', word: 'failed' },
    EDITED: { tone: 'bad', icon: 'pen', word: 'edited' },
    RENAMED: { tone: 'bad', icon: 'pen', word: 'renamed' },
    MISSING: { tone: 'bad', icon: 'question', word: 'missing' },
    OUT_OF_ORDER: { tone: 'bad', icon: 'shuffle', word: 'out of order' }
};

/** What the dev database has of the scripts, and bringing it to another state. */
export class QwcMigratorStatus extends MigratorPage {

    static styles = [MigratorPage.styles, css`
        vaadin-grid { border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-m); }
        vaadin-grid code { overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: var(--lumo-space-xs) var(--lumo-space-m); margin: 0; }
        dt { color: var(--migrator-faint); }
        dd { margin: 0; }
        .ask { display: flex; flex-direction: column; gap: var(--lumo-space-s); }
    `];

    static properties = {
        asked: { state: true },
        steps: { state: true },
        loseDraft: { state: true }
    };

    constructor() {
        super();
        this.asked = '';
        this.steps = 1;
        this.loseDraft = false;
    }

    renderActions() {
        const applied = this.datasource.scripts.some(script => script.state === 'APPLIED');
        return html`
            <vaadin-button id="apply" ?disabled=${this.busy} @click=${() => this.open('apply')}>
                <vaadin-icon icon="font-awesome-solid:play" slot="prefix"></vaadin-icon>Apply…</vaadin-button>
            <vaadin-button id="downgrade" ?disabled=${this.busy || !applied} @click=${() => this.open('downgrade')}>
                <vaadin-icon icon="font-awesome-solid:backward-step" slot="prefix"></vaadin-icon>Downgrade…</vaadin-button>
            <vaadin-button id="reset" theme="error" ?disabled=${this.busy || !this.datasource.resettable} @click=${() => this.open('reset')}
                    title=${this.datasource.resettable ? '' : 'Only a database that Dev Services started is ever reset'}>
                <vaadin-icon icon="font-awesome-solid:broom" slot="prefix"></vaadin-icon>Reset…</vaadin-button>`;
    }

    renderDatasource() {
        const shown = this.datasource;
        const pending = shown.scripts.filter(script => script.state === 'PENDING' || script.state === 'OUTDATED').length;
        return html`
            ${this.renderDraft()}
            ${shown.problems.map(problem => html`
                <div class="note bad"><vaadin-icon icon="font-awesome-solid:triangle-exclamation"></vaadin-icon><div>${lines(problem)}</div></div>`)}
            <dl>
                <dt>Database</dt><dd>${shown.product || 'not reached'}${shown.resettable ? ', started by Dev Services' : ''}</dd>
                <dt>Dev mode</dt><dd><code>quarkus.migrator.dev=${shown.mode}</code></dd>
                <dt>Scripts</dt><dd>${shown.scripts.length}${pending ? `, ${pending} pending` : ''}</dd>
            </dl>
            ${shown.scripts.length === 0 ? html`<p>No script is written yet. Make a migration of the pending changes.</p>` : html`
                <vaadin-grid .items=${shown.scripts} all-rows-visible theme="no-border row-stripes wrap-cell-content" aria-label="Scripts">
                    <vaadin-grid-column header="Version" width="90px" flex-grow="0" path="version"></vaadin-grid-column>
                    <vaadin-grid-column header="What it does" flex-grow="2" ${columnBodyRenderer(script => html`
                        ${script.description}<br><code class="quiet">${script.file}</code>`, [])}></vaadin-grid-column>
                    <vaadin-grid-column header="State" width="150px" flex-grow="0" ${columnBodyRenderer(script => state(script.state), [])}></vaadin-grid-column>
                    <vaadin-grid-column header="When" width="230px" flex-grow="0" ${columnBodyRenderer(script => when(script.installedOn), [])}></vaadin-grid-column>
                    <vaadin-grid-column header="Took" width="100px" flex-grow="0" text-align="end" ${columnBodyRenderer(
                        script => script.installedOn ? `${script.milliseconds} ms` : '', [])}></vaadin-grid-column>
                </vaadin-grid>`}
            ${this.renderApply()}${this.renderDowngrade()}${this.renderReset()}`;
    }

    open(what) {
        this.steps = 1;
        this.loseDraft = false;
        this.asked = what;
    }

    renderApply() {
        return this.confirm('apply', 'Apply to the dev database?', 'Apply', 'primary', html`
            <p>The pending scripts are applied, then the draft of the pending changes. Rows are kept.</p>`, () => this.act('apply'));
    }

    renderDowngrade() {
        return this.confirm('downgrade', 'Take scripts back?', 'Downgrade', 'error primary', html`
            <p>The undo scripts of the newest scripts run on the dev database. What those scripts created goes with its values.</p>
            <vaadin-integer-field label="How many scripts" min="1" step-buttons-visible .value=${String(this.steps)}
                @value-changed=${event => this.steps = Number(event.detail.value) || 1}></vaadin-integer-field>
            <vaadin-checkbox label="Values that only the draft has may be lost, too" ?checked=${this.loseDraft}
                @checked-changed=${event => this.loseDraft = event.detail.value}></vaadin-checkbox>`,
            () => this.act('downgrade', { steps: String(this.steps), loseDraft: String(this.loseDraft) }));
    }

    renderReset() {
        return this.confirm('reset', 'Empty the dev database?', 'Reset', 'error primary', html`
            <p><strong>All its rows are lost.</strong> The scripts and the draft are applied to it anew.</p>`, () => this.act('reset'));
    }

    confirm(what, title, word, theme, content, action) {
        return html`
            <vaadin-confirm-dialog header=${title} cancel-button-visible confirm-text=${word} confirm-theme=${theme}
                    .opened=${this.asked === what} @opened-changed=${event => { if (!event.detail.value && this.asked === what) this.asked = ''; }}
                    @confirm=${action}>
                <div class="ask">${content}</div>
            </vaadin-confirm-dialog>`;
    }
}

function state(name) {
    const shown = STATES[name] ?? { tone: 'calm', icon: 'circle-info', word: name.toLowerCase().replaceAll('_', ' ') };
    return chip(shown.tone, shown.word, shown.icon);
}

function when(installedOn) {
    return installedOn ? new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(installedOn)) : '';
}

customElements.define('qwc-migrator-status', QwcMigratorStatus);
