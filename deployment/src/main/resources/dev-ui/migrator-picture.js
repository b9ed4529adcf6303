import { LitElement, html, css, unsafeCSS, nothing } from 'lit';
import { instance } from '@viz-js/viz';
import { marks } from './migrator-marks.js';
import { PAINT, dot } from './migrator-dot.js';

const TONES = { SAME: 'calm', NEW: 'good', CHANGED: 'care', GOING: 'bad' };

const paint = (colour, value) => `svg [fill="${colour}"] { fill: ${value}; } svg [stroke="${colour}"] { stroke: ${value}; }`;

/** Tables and relations as Graphviz lays them out, in the colours of the theme. */
class MigratorPicture extends LitElement {

    static styles = [marks, css`
        :host { display: block; border: 1px solid var(--lumo-contrast-20pct); border-radius: var(--lumo-border-radius-m); overflow: auto; max-height: 70vh; min-height: 10em; background: var(--lumo-base-color); }
        :host(:focus-visible) { outline: 2px solid var(--lumo-primary-color); }
        svg { display: block; margin: auto; }
        ${unsafeCSS([
            paint(PAINT.ink, 'var(--migrator-ink)'), paint(PAINT.faint, 'var(--migrator-faint)'), paint(PAINT.paper, 'var(--migrator-paper)'),
            ...Object.entries(TONES).flatMap(([mark, tone]) => [paint(PAINT[mark], `var(--migrator-${tone})`), paint(PAINT.back[mark], `var(--migrator-${tone}-back)`)])
        ].join('\n'))}
    `];

    static properties = {
        tables: { type: Array },
        relations: { type: Array },
        zoom: { type: Number },
        words: { type: String },
        dark: { type: Boolean, reflect: true },
        _svg: { state: true },
        _failure: { state: true }
    };

    constructor() {
        super();
        this.zoom = 1;
        this._drawn = '';
        this._failure = '';
    }

    async willUpdate(changed) {
        if (changed.has('tables') || changed.has('relations')) {
            const source = dot(this.tables, this.relations);
            if (source !== this._drawn) {
                this._drawn = source;
                try {
                    const svg = (await instance()).renderSVGElement(source);
                    if (source === this._drawn) {
                        this._failure = '';
                        this._svg = svg;
                        this._size = { width: parseFloat(svg.getAttribute('width')), height: parseFloat(svg.getAttribute('height')) };
                    }
                } catch (error) {
                    this._failure = error.message;
                }
            }
        }
    }

    render() {
        if (this._failure) {
            return html`<p role="alert">The picture can't be drawn: ${this._failure}. The list below has the same.</p>`;
        }
        if (!this._svg) {
            return nothing;
        }
        // Graphviz measures in points
        this._svg.setAttribute('width', `${this._size.width * this.zoom}pt`);
        this._svg.setAttribute('height', `${this._size.height * this.zoom}pt`);
        this._svg.setAttribute('role', 'img');
        this._svg.setAttribute('aria-label', this.words);
        return html`${this._svg}`;
    }
}

customElements.define('migrator-picture', MigratorPicture);
