import { LitElement, html, css, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/icon';
import '@vaadin/radio-group';
import '@vaadin/text-field';
import { marks } from './migrator-marks.js';

const DROPPED = ' dropped';

/** A question that only a person can answer; tells the page with the event `answer`. */
class MigratorQuestion extends LitElement {

    static styles = [marks, css`
        :host { display: block; }
        form { border: 1px solid var(--migrator-care); border-left-width: 6px; border-radius: var(--lumo-border-radius-m); padding: var(--lumo-space-s) var(--lumo-space-m); display: flex; flex-direction: column; gap: var(--lumo-space-s); }
        h3 { margin: 0; font-size: var(--lumo-font-size-m); display: flex; gap: var(--lumo-space-s); align-items: center; }
        h3 vaadin-icon { color: var(--migrator-care); }
        p { margin: 0; overflow-wrap: anywhere; }
        .how { color: var(--migrator-faint); font-size: var(--lumo-font-size-s); }
        .row { display: flex; flex-wrap: wrap; gap: var(--lumo-space-m); align-items: end; }
        vaadin-text-field { flex: 1; min-width: 16em; }
        code { font-family: monospace; }
    `];

    static properties = {
        question: { type: Object },
        busy: { type: Boolean },
        dark: { type: Boolean, reflect: true },
        _choice: { state: true },
        _sure: { state: true },
        _expression: { state: true }
    };

    constructor() {
        super();
        this._choice = '';
        this._sure = false;
        this._expression = '';
    }

    render() {
        return html`
            <form @submit=${event => { event.preventDefault(); this._answer(); }} aria-labelledby="title">
                <h3 id="title"><vaadin-icon icon="font-awesome-solid:circle-question"></vaadin-icon> <span>${this._title()}</span></h3>
                ${this._fields()}
                <div class="row">
                    <vaadin-button theme="primary" ?disabled=${this.busy || !this._ready()} @click=${() => this._answer()}>Answer</vaadin-button>
                    <span class="how">${this._holds()}</span>
                </div>
                <p class="how">${this.question.text}</p>
            </form>`;
    }

    _title() {
        const subject = html`<code>${this.question.subject}</code>`;
        switch (this.question.kind) {
            case 'RENAME': return html`Is ${subject} renamed or dropped?`;
            case 'LOSS': return html`May the values of ${subject} be lost?`;
            case 'FILL': return html`Which value do existing rows get in ${subject}?`;
            default: return html`How do the old values of ${subject} become new ones?`;
        }
    }

    _holds() {
        return this.question.holdsDraft ? 'The draft and the script wait for the answer.'
            : this.question.holdsScript ? 'The script waits for the answer; the draft does not.' : nothing;
    }

    _fields() {
        switch (this.question.kind) {
            case 'RENAME': return html`
                <vaadin-radio-group label="It is" theme="vertical" .value=${this._choice}
                        @value-changed=${event => this._choice = event.detail.value}>
                    ${this.question.candidates.map(name => html`
                        <vaadin-radio-button value=${name} label="renamed to ${name}; its values stay"></vaadin-radio-button>`)}
                    <vaadin-radio-button value=${DROPPED} label="dropped; its values are lost"></vaadin-radio-button>
                </vaadin-radio-group>`;
            case 'LOSS': return html`
                <vaadin-checkbox label="Yes, its values may be lost" ?checked=${this._sure}
                    @checked-changed=${event => this._sure = event.detail.value}></vaadin-checkbox>`;
            default: return html`
                <vaadin-text-field label="SQL expression" placeholder="0, 'unknown', lower(name)" .value=${this._expression}
                    helper-text="A text stands in single quotes"
                    @value-changed=${event => this._expression = event.detail.value}></vaadin-text-field>`;
        }
    }

    _ready() {
        switch (this.question.kind) {
            case 'RENAME': return this._choice !== '';
            case 'LOSS': return this._sure;
            default: return this._expression.trim() !== '';
        }
    }

    _answer() {
        if (this.busy || !this._ready()) {
            return;
        }
        const subject = this.question.subject;
        const lost = this.question.kind === 'LOSS' || this.question.kind === 'RENAME' && this._choice === DROPPED;
        this.dispatchEvent(new CustomEvent('answer', {
            detail: lost ? { method: 'mayBeLost', parameters: { subject } }
                : this.question.kind === 'RENAME' ? { method: 'renamed', parameters: { subject, now: this._choice } }
                    : { method: 'value', parameters: { subject, expression: this._expression } }
        }));
    }
}

customElements.define('migrator-question', MigratorQuestion);
