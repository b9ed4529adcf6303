import { MigratorPage, html, css, nothing } from './migrator-page.js';
import { SIGNS, chip } from './migrator-marks.js';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/dialog';
import '@vaadin/tabs';
import '@vaadin/tabsheet';
import '@vaadin/text-field';
import './migrator-code.js';
import './migrator-question.js';

/** What the next migration does, the questions about it, and making it. */
export class QwcMigratorPending extends MigratorPage {

    static styles = [MigratorPage.styles, css`
        ul.changes { list-style: none; margin: 0; padding: 0; border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-m); }
        .change, ul.changes summary { padding: var(--lumo-space-xs) var(--lumo-space-m); display: flex; flex-wrap: wrap; gap: var(--lumo-space-xs) var(--lumo-space-s); align-items: baseline; }
        ul.changes > li + li { border-top: 1px solid var(--lumo-contrast-10pct); }
        ul.changes summary { cursor: pointer; }
        ul.changes summary:hover { background: var(--lumo-contrast-5pct); }
        summary .open { margin-left: auto; color: var(--migrator-link); font-size: var(--lumo-font-size-s); }
        details migrator-code { margin: 0 var(--lumo-space-m) var(--lumo-space-s); }
        .sign { color: var(--migrator-tone); font: 700 1.1em monospace; width: 1em; text-align: center; }
        .kind { color: var(--migrator-faint); min-width: 5.5em; }
        .subject { font-family: monospace; font-weight: 600; overflow-wrap: anywhere; }
        .detail { overflow-wrap: anywhere; }
        .questions { display: flex; flex-direction: column; gap: var(--lumo-space-s); }
        vaadin-tabsheet::part(content) { padding: var(--lumo-space-s) 0; }
        #files { margin: 0; padding-left: 1.2em; overflow-wrap: anywhere; }
        .make { display: flex; flex-direction: column; gap: var(--lumo-space-s); width: min(34em, 80vw); }
    `];

    static properties = {
        pending: { state: true },
        making: { state: true },
        message: { state: true },
        preview: { state: true }
    };

    constructor() {
        super();
        this.pending = null;
        this.making = false;
        this.message = '';
        this.preview = null;
    }

    async load(name, current) {
        const pending = await this.ask('preview', { datasource: name });
        if (current()) {
            this.pending = pending;
        }
    }

    renderActions() {
        const waits = this.pending?.questions.some(question => question.holdsScript);
        return html`
            <vaadin-button theme="tertiary" @click=${this.lookAgain}>
                <vaadin-icon icon="font-awesome-solid:rotate" slot="prefix"></vaadin-icon>Look for changes</vaadin-button>
            <vaadin-button theme="primary" id="make" ?disabled=${this.busy || waits || !this.pending?.changes.length}
                    @click=${this.openMake}>
                <vaadin-icon icon="font-awesome-solid:file-circle-plus" slot="prefix"></vaadin-icon>Make migration…</vaadin-button>`;
    }

    renderDatasource() {
        if (!this.pending) {
            return html`<vaadin-progress-bar indeterminate aria-label="Comparing"></vaadin-progress-bar>`;
        }
        return html`
            ${this.pending.error ? html`<div class="note bad"><vaadin-icon icon="font-awesome-solid:circle-exclamation"></vaadin-icon>
                <div><strong>The changes can't be found.</strong> ${this.pending.error}</div></div>` : this.renderDraft()}
            ${this.renderQuestions()}
            ${this.renderChanges()}
            ${this.renderScript()}
            ${this.renderMake()}`;
    }

    renderQuestions() {
        const questions = this.pending.questions;
        return questions.length === 0 ? nothing : html`
            <h2>${questions.length === 1 ? 'A question' : `${questions.length} questions`} for you</h2>
            <p class="quiet">The answer is written to <code>src/main/migrator/${this.datasource.shown === 'default' ? '' : this.datasource.shown + '/'}answers.properties</code>. Commit it, and every build knows it.</p>
            <div class="questions">${questions.map(question => html`
                <migrator-question .question=${question} ?busy=${this.busy} ?dark=${this.dark}
                    @answer=${event => this.act(event.detail.method, event.detail.parameters)}></migrator-question>`)}
            </div>`;
    }

    renderChanges() {
        const changes = this.pending.changes;
        return changes.length === 0 ? nothing : html`
            <h2>${changes.length === 1 ? '1 pending change' : `${changes.length} pending changes`}
                <span class="quiet">since ${this.pending.since || 'the beginning'}</span></h2>
            <ul class="changes">${changes.map(change => this.renderChange(change))}</ul>`;
    }

    renderChange(change) {
        if (change.sql.length === 0) {
            return html`<li><div class="change">${this.renderLine(change)}</div></li>`;
        }
        return html`
            <li>
                <details @toggle=${event => { change.open = event.target.open; this.requestUpdate(); }}>
                    <summary>${this.renderLine(change)}<span class="open">${change.open ? 'Hide' : 'Show'} SQL</span></summary>
                    ${change.open ? html`<migrator-code .sql=${change.sql.map(sql => sql + ';').join('\n\n')} ?dark=${this.dark}
                        name="SQL of ${change.kind} ${change.subject}"></migrator-code>` : nothing}
                </details>
            </li>`;
    }

    renderLine(change) {
        const sign = SIGNS[change.mark] ?? SIGNS['~'];
        return html`
            <span class="sign ${sign.tone}" aria-hidden="true">${change.mark}</span><span class="visually-hidden">${sign.word}: </span>
            <span class="kind">${change.kind}</span>
            <span class="subject">${change.subject}</span>
            <span class="detail">${change.detail}</span>
            ${change.hazards.map(hazard => chip(['MIG001', 'MIG002'].includes(hazard.code) ? 'bad' : 'care',
                `${hazard.code} ${hazard.words}`, 'triangle-exclamation'))}`;
    }

    renderScript() {
        return this.pending.sql === '' ? nothing : html`
            <h2>The next script</h2>
            <p class="quiet">${this.pending.files.map((file, index) => html`${index ? ', ' : nothing}<code>${file}</code>`)}</p>
            <vaadin-tabsheet>
                <vaadin-tabs slot="tabs" aria-label="The next script">
                    <vaadin-tab id="forth">SQL</vaadin-tab>
                    <vaadin-tab id="back">Way back</vaadin-tab>
                </vaadin-tabs>
                <div tab="forth"><migrator-code .sql=${this.pending.sql} ?dark=${this.dark} name="SQL of the next script"></migrator-code></div>
                <div tab="back"><migrator-code .sql=${this.pending.undoSql} ?dark=${this.dark} name="SQL of its way back"></migrator-code></div>
            </vaadin-tabsheet>`;
    }

    openMake() {
        this.message = '';
        this.making = true;
        this.look();
    }

    /** Shows under which names it would be written. */
    async look() {
        const message = this.message;
        const preview = await this.ask('files', { datasource: this.datasource.name, message }).catch(error => ({ files: [], message: error.message }));
        if (message === this.message) {
            this.preview = preview;
        }
    }

    async make() {
        this.making = false;
        await this.act('generate', { message: this.message });
    }

    renderMake() {
        return html`
            <vaadin-dialog header-title="Make migration" .opened=${this.making}
                @opened-changed=${event => this.making = event.detail.value}
                ${dialogRenderer(() => this.renderMakeForm(), [this.message, this.preview])}
                ${dialogFooterRenderer(() => html`
                    <vaadin-button theme="tertiary" @click=${() => this.making = false}>Cancel</vaadin-button>
                    <vaadin-button theme="primary" id="write" ?disabled=${!this.preview?.files.length} @click=${this.make}>Write</vaadin-button>`,
                    [this.preview])}></vaadin-dialog>`;
    }

    renderMakeForm() {
        const changes = this.pending.changes.length;
        return html`
            <div class="make">
                <p>${changes === 1 ? 'The pending change becomes' : `The ${changes} pending changes become`} a script, which you review and commit.</p>
                <vaadin-text-field label="What does it do?" placeholder="create users table" autofocus .value=${this.message}
                    helper-text="Becomes part of the file's name; left out, the changes name it"
                    @keydown=${event => event.key === 'Enter' && this.preview?.files.length && this.make()}
                    @value-changed=${event => { if (event.detail.value !== this.message) { this.message = event.detail.value; this.look(); } }}></vaadin-text-field>
                <div aria-live="polite">
                    ${this.preview?.files.length ? html`<p>It writes</p>
                        <ul id="files">${this.preview.files.map(file => html`<li><code>${file}</code></li>`)}</ul>` : html`<p>${this.preview?.message}</p>`}
                </div>
            </div>`;
    }
}

customElements.define('qwc-migrator-pending', QwcMigratorPending);
