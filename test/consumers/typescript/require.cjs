// What a user of CommonJS writes.
const {getSections} = require('moscow-in-central-asia')
const {getQuotes} = require('moscow-in-central-asia/helpers')
const {parseArticle} = require('moscow-in-central-asia/parse')
const article = require('moscow-in-central-asia/article.json')

console.log(JSON.stringify({sections: getSections(article).length, quotes: getQuotes(parseArticle('A "b" c.')).length}))
