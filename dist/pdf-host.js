'use strict';

require('./suite/index.js').run('pdf-host');
