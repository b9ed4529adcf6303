'use strict'
const { posix: path } = require('path')

/** The way from the page to another one. */
module.exports = (to, { data: { root } }) => {
  if (!to || to.charAt() !== '/') return to
  const from = path.dirname(root.page.url + '.')
  return path.relative(from, to) || './'
}
