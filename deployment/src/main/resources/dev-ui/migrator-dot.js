import { BECOMES } from './migrator-marks.js';

/** Colours that stand for those of the theme, which the picture's style puts in their place. */
export const PAINT = { ink: '#010101', faint: '#020202', paper: '#030303', SAME: '#0a0a0a', NEW: '#0b0b0b', CHANGED: '#0c0c0c', GOING: '#0d0d0d', back: { SAME: '#1a1a1a', NEW: '#1b1b1b', CHANGED: '#1c1c1c', GOING: '#1d1d1d' } };

// Graphviz knows how wide its letters are
const FONT = 'Arial';
const BORDER = { SAME: 'BORDER="1"', NEW: 'BORDER="3"', CHANGED: 'BORDER="2" STYLE="dashed"', GOING: 'BORDER="2" STYLE="dotted"' };
const EDGE = { SAME: 'solid', NEW: 'bold', CHANGED: 'dashed', GOING: 'dotted' };

/** The tables and relations in Graphviz' language. What changes shows by a sign and a line of its own kind, too. */
export function dot(tables, relations) {
    const shown = new Map(tables.map(table => [table.name, table]));
    return [
        'digraph schema {',
        'graph [rankdir=LR bgcolor=transparent nodesep=0.35 ranksep=0.8 pad=0.2]',
        `node [shape=plain fontname="${FONT}" fontsize=12 fontcolor="${PAINT.ink}"]`,
        `edge [fontname="${FONT}" fontsize=11 arrowsize=0.7]`,
        ...tables.map(node),
        ...relations.filter(relation => shown.has(relation.table) && shown.has(relation.target)).map(relation => edge(relation, shown)),
        '}'
    ].join('\n');
}

function node(table) {
    return `${quoted(table.name)} [tooltip=${quoted(`table ${table.name}, ${BECOMES[table.mark].word}`)} label=<
        <TABLE ${BORDER[table.mark]} COLOR="${PAINT[table.mark]}" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4" BGCOLOR="${PAINT.paper}">
        <TR><TD COLSPAN="2" ALIGN="LEFT" PORT="head" BGCOLOR="${PAINT.back[table.mark]}"><FONT COLOR="${PAINT[table.mark]}"><B>${heading(table)}</B></FONT></TD></TR>
        ${table.columns.map(column).join('')}</TABLE>>]`;
}

function heading(table) {
    const becomes = BECOMES[table.mark];
    return text(`${becomes.sign ? becomes.sign + ' ' : ''}${table.name}${was(table)}${table.mark === 'SAME' ? '' : `  (${becomes.word})`}`);
}

function column(part) {
    const sign = BECOMES[part.mark].sign || ' ';
    const name = text(part.name + was(part));
    const ink = part.mark === 'SAME' ? PAINT.ink : PAINT[part.mark];
    const shown = part.mark === 'GOING' ? `<S>${name}</S>` : part.primaryKey ? `<U>${name}</U>` : name;
    return `<TR><TD ALIGN="LEFT"><FONT COLOR="${ink}">${sign} ${part.mark === 'SAME' ? shown : `<B>${shown}</B>`}</FONT></TD>`
        + `<TD ALIGN="LEFT" PORT=${quoted(port(part.name))}><FONT COLOR="${PAINT.faint}">${text(part.type)}  </FONT></TD></TR>`;
}

function edge(relation, shown) {
    const becomes = BECOMES[relation.mark];
    const first = relation.columns[0];
    const from = shown.get(relation.table).columns.some(part => part.name === first) ? `:${quoted(port(first))}:e` : '';
    return `${quoted(relation.table)}${from} -> ${quoted(relation.target)}:head:w [style=${EDGE[relation.mark]} color="${PAINT[relation.mark]}" fontcolor="${PAINT[relation.mark]}"`
        + ` label=${quoted(becomes.sign ? ` ${becomes.sign} ${becomes.word} ` : '')} tooltip=${quoted(`${relation.name}: ${relation.columns.join(', ')}, ${becomes.word}`)}]`;
}

function was(part) {
    return part.former ? ` (was ${part.former})` : '';
}

function port(name) {
    return 'c_' + name.replace(/[^A-Za-z0-9_]/g, '_');
}

function quoted(words) {
    return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function text(words) {
    return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
