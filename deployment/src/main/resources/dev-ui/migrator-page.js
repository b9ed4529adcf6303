import { QwcHotReloadElement, html, css, nothing } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import { StorageController } from 'storage-controller';
import { themeState } from 'theme-state';
import '@vaadin/button';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import '@vaadin/select';
import { marks } from './migrator-marks.js';

export { html, css, nothing };

/** What the pages of Migrator share: the datasource that was chosen, asking and doing, and looking again after a reload. */
export class MigratorPage extends QwcHotReloadElement {

    static styles = [marks, css`
        :host { display: flex; flex-direction: column; gap: var(--lumo-space-m); padding: 0 var(--lumo-space-m) var(--lumo-space-l); color: var(--lumo-body-text-color); }
        h2 { font-size: var(--lumo-font-size-l); margin: var(--lumo-space-s) 0 0; }
        p { margin: 0; }
        code { font-family: monospace; }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--lumo-space-s); }
        .bar .space { flex: 1; }
        .datasource { font-weight: 600; }
        .quiet { color: var(--migrator-faint); }
        .note { display: flex; gap: var(--lumo-space-s); align-items: flex-start; border: 1px solid var(--lumo-contrast-20pct); border-left: 6px solid var(--migrator-tone); border-radius: var(--lumo-border-radius-m); padding: var(--lumo-space-s) var(--lumo-space-m); }
        .note vaadin-icon { color: var(--migrator-tone); flex: none; margin-top: 0.15em; }
        .note > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
        .note ul { margin: var(--lumo-space-xs) 0 0; padding-left: 1.2em; }
        vaadin-button { cursor: pointer; }
        vaadin-button vaadin-icon, .note vaadin-icon { width: 1.1em; height: 1.1em; }
        vaadin-select { width: 20em; max-width: 100%; }
    `];

    static properties = {
        datasources: { state: true },
        chosen: { state: true },
        failure: { state: true },
        busy: { state: true },
        dark: { type: Boolean, reflect: true }
    };

    constructor() {
        super();
        this.jsonRpc = new JsonRpc(this);
        this.storage = new StorageController('migrator', true);
        this.datasources = null;
        this.chosen = this.storage.get('datasource');
        this.failure = '';
        this.busy = false;
        this.turn = 0;
        this.looksAgain = () => this.lookAgain();
        this.themes = () => this.dark = themeState.theme?.name === 'dark';
    }

    connectedCallback() {
        super.connectedCallback();
        // Whoever comes back from the editor sees what was saved there
        window.addEventListener('focus', this.looksAgain);
        themeState.addObserver(this.themes);
        this.themes();
        this.hotReload();
    }

    disconnectedCallback() {
        window.removeEventListener('focus', this.looksAgain);
        themeState.removeObserver(this.themes);
        this.observer?.cancel();
        super.disconnectedCallback();
    }

    hotReload() {
        this.busy = false;
        this.observer?.cancel();
        // Comes at once, and again with each reload and each thing done
        this.observer = this.jsonRpc.revision().onNext(() => this.refresh());
    }

    /** Has Quarkus look whether a source file has changed. */
    lookAgain() {
        this.ask('look').catch(error => this.failure = error.message);
    }

    async refresh() {
        const turn = ++this.turn;
        try {
            const datasources = await this.ask('status');
            if (turn === this.turn) {
                this.datasources = datasources;
                if (this.datasource) {
                    await this.load(this.datasource.name, () => turn === this.turn);
                }
            }
        } catch (error) {
            if (turn === this.turn) {
                this.failure = error.message;
            }
        }
    }

    /** Loads what a page shows of a datasource besides its status; what comes when it isn't current any more is left out. */
    async load(name, current) {
    }

    get datasource() {
        return this.datasources?.find(each => each.name === this.chosen) ?? this.datasources?.[0];
    }

    ask(method, parameters = {}) {
        return this.jsonRpc[method](parameters).then(answer => answer.result,
            refused => { throw new Error(refused?.error?.message ?? String(refused)); });
    }

    /** Does something, and shows how it ended; answers whether it was done. */
    async act(method, parameters = {}) {
        this.busy = true;
        this.failure = '';
        try {
            const outcome = await this.ask(method, { datasource: this.datasource.name, ...parameters });
            if (outcome.done ?? outcome.made) {
                notifier.showPrimarySuccessMessage(escaped(outcome.message), 'bottom-start');
                return true;
            }
            this.failure = outcome.message;
        } catch (error) {
            this.failure = error.message;
        } finally {
            this.busy = false;
            this.refresh();
        }
        return false;
    }

    render() {
        if (this.datasources === null) {
            return html`${this.renderFailure()}<p class="quiet">Reading the migrations…</p>
                <vaadin-progress-bar indeterminate aria-label="Reading the migrations"></vaadin-progress-bar>`;
        }
        if (!this.datasource) {
            return html`${this.renderFailure()}<p>No datasource has entities of Hibernate Reactive. Add an entity, then save.</p>`;
        }
        return html`
            <div class="bar">${this.renderChoice()}<span class="space"></span>${this.renderActions()}</div>
            ${this.renderFailure()}
            ${this.renderDatasource()}
            <div class="visually-hidden" role="status">${this.busy ? 'Working…' : ''}</div>`;
    }

    renderActions() {
        return nothing;
    }

    renderChoice() {
        const shown = this.datasource;
        return this.datasources.length === 1
            ? html`<span><span class="quiet">Datasource</span> <span class="datasource">${shown.shown}</span>
                <span class="quiet">${shown.product || shown.dialect}</span></span>`
            : html`<vaadin-select label="Datasource" .value=${shown.name}
                    .items=${this.datasources.map(each => ({ label: `${each.shown} (${each.product || each.dialect})`, value: each.name }))}
                    @value-changed=${event => this.choose(event.detail.value)}></vaadin-select>`;
    }

    choose(name) {
        if (name && name !== this.datasource.name) {
            this.chosen = name;
            this.storage.set('datasource', name);
            this.failure = '';
            this.refresh();
        }
    }

    renderFailure() {
        return this.failure ? html`
            <div class="note bad" role="alert">
                <vaadin-icon icon="font-awesome-solid:circle-exclamation"></vaadin-icon>
                <div>${lines(this.failure)}</div>
                <vaadin-button theme="tertiary small icon" aria-label="Dismiss" @click=${() => this.failure = ''}>
                    <vaadin-icon icon="font-awesome-solid:xmark"></vaadin-icon>
                </vaadin-button>
            </div>` : nothing;
    }

    renderDraft() {
        const draft = this.datasource.draft;
        const shown = DRAFT[draft.state];
        return html`
            <div class="note ${shown.tone}" id="draft">
                <vaadin-icon icon="font-awesome-solid:${shown.icon}"></vaadin-icon>
                <div><strong>${shown.title}</strong> ${draft.reason ? lines(draft.reason) : shown.text}
                    ${draft.ways.length ? html`<ul>${draft.ways.map(way => html`<li>${way}</li>`)}</ul>` : nothing}
                </div>
            </div>`;
    }
}

const DRAFT = {
    NOTHING_PENDING: { tone: 'good', icon: 'circle-check', title: 'Nothing is pending.', text: 'The scripts produce what the entities need.' },
    APPLIED: { tone: 'good', icon: 'circle-check', title: 'The draft is applied.', text: 'The dev database has the pending changes; no script has them yet.' },
    QUESTION: { tone: 'care', icon: 'circle-question', title: 'A question is open.', text: 'The database keeps its former schema until it is answered.' },
    FAILED: { tone: 'bad', icon: 'circle-exclamation', title: 'The draft could not be applied.', text: 'The database keeps its former schema.' },
    HELD: { tone: 'care', icon: 'hand', title: 'The draft is held back.', text: 'The database keeps its former schema, so that no value is lost.' },
    OFF: { tone: 'calm', icon: 'circle-pause', title: 'Drafts are off for this database.', text: '' },
    UNKNOWN: { tone: 'calm', icon: 'hourglass', title: 'The database was not reached yet.', text: '' }
};

/** A text with its line breaks. */
export function lines(text) {
    return text.split('\n').map((line, index) => html`${index ? html`<br>` : nothing}${line}`);
}

/** The notifier takes HTML. */
function escaped(text) {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
}
