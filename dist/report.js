'use strict';

require('./suite/index.js').run('report');
