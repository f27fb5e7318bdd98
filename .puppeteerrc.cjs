// The tests drive a browser that is already there; puppeteer's own download would only cost time.
module.exports = {skipDownload: true};
