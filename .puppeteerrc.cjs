// The tests use an installed browser, so Puppeteer need not download one.
module.exports = {skipDownload: true};
