import { html, css, nothing } from 'lit';

/** How it is told what happens to something: by a sign, a word and a colour that suit both themes. */
export const marks = css`
    :host {
        --migrator-good: #0b7a3b; --migrator-care: #8a5300; --migrator-bad: #b3261e; --migrator-calm: #4a5a6a;
        --migrator-good-back: #e3f5e9; --migrator-care-back: #fdf0d9; --migrator-bad-back: #fce8e6; --migrator-calm-back: #e9edf1;
        --migrator-paper: #ffffff; --migrator-ink: #1b2733; --migrator-faint: #55636f; --migrator-link: #17599e;
    }
    :host([dark]) {
        --migrator-good: #6fdc98; --migrator-care: #f4bf5f; --migrator-bad: #ff9a90; --migrator-calm: #b4c2cf;
        --migrator-good-back: #12351f; --migrator-care-back: #3d2c0a; --migrator-bad-back: #451814; --migrator-calm-back: #263340;
        --migrator-paper: #16212c; --migrator-ink: #eef3f7; --migrator-faint: #a9b7c4; --migrator-link: #84c0ff;
    }
    /* The theme's own are too faint for texts */
    :host {
        --lumo-secondary-text-color: var(--migrator-faint); --lumo-tertiary-text-color: var(--migrator-faint);
        --lumo-primary-text-color: var(--migrator-link); --lumo-error-text-color: var(--migrator-bad);
        --lumo-primary-color: #1a62ad; --lumo-primary-contrast-color: #ffffff; --lumo-error-color: #b3261e; --lumo-error-contrast-color: #ffffff;
    }
    .good { --migrator-tone: var(--migrator-good); --migrator-back: var(--migrator-good-back); }
    .care { --migrator-tone: var(--migrator-care); --migrator-back: var(--migrator-care-back); }
    .bad { --migrator-tone: var(--migrator-bad); --migrator-back: var(--migrator-bad-back); }
    .calm { --migrator-tone: var(--migrator-calm); --migrator-back: var(--migrator-calm-back); }
    .chip { display: inline-flex; align-items: center; gap: 0.35em; color: var(--migrator-tone); background: var(--migrator-back); border-radius: 1em; padding: 0.1em 0.7em; font-size: var(--lumo-font-size-s); font-weight: 500; white-space: nowrap; }
    .chip vaadin-icon { width: 0.9em; height: 0.9em; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** What the signs of changes mean. */
export const SIGNS = {
    '+': { tone: 'good', word: 'new' },
    '-': { tone: 'bad', word: 'dropped' },
    '~': { tone: 'care', word: 'changed' },
    '!': { tone: 'bad', word: 'values can be lost' }
};

/** What becomes of the parts of a schema. */
export const BECOMES = {
    SAME: { tone: 'calm', sign: '', word: 'stays' },
    NEW: { tone: 'good', sign: '+', word: 'new' },
    CHANGED: { tone: 'care', sign: '~', word: 'changed' },
    GOING: { tone: 'bad', sign: '−', word: 'going' }
};

/** A word on its colour, with an icon where one helps. */
export function chip(tone, word, icon) {
    return html`<span class="chip ${tone}">${icon ? html`<vaadin-icon icon="font-awesome-solid:${icon}"></vaadin-icon>` : nothing}${word}</span>`;
}
