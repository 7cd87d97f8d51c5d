'use strict';
exports.id = 2076;
exports.ids = [2076];
exports.modules = {

  92076:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  s: () => (  catalogue),
  A: () => (  nativePackage)
});

; 
const arrow = {
    "name": "arrow",
    "package": "apache-arrow",
    "version": "21.2.0",
    "packages": {
        "node_modules/@types/node": {
            "version": "25.9.9",
            "integrity": "sha512-b4e2xxj/yMeT2hNlD6x7zNFiQK2Dlmkb9CQ6v3/1G2RezKN4YS2lcEv8lzGm1mhs4f2lM4yNAMI/zUDBZBBt7w==",
            "dependencies": {
                "undici-types": ">=7.24.0 <7.24.7"
            }
        },
        "node_modules/apache-arrow": {
            "version": "21.2.0",
            "integrity": "sha512-Hxe6Agq26gQOM954qpzYSllJBPJl+e16U5CkfuMUhLrNba+5nKkttIVlflaovN6oaTratqMGAO8H5u/aNhmHWQ==",
            "dependencies": {
                "@types/node": "^25.2.0",
                "flatbuffers": "^25.1.24",
                "json-with-bigint": "^3.5.3",
                "tslib": "^2.6.2"
            }
        },
        "node_modules/flatbuffers": {
            "version": "25.9.23",
            "integrity": "sha512-MI1qs7Lo4Syw0EOzUl0xjs2lsoeqFku44KpngfIduHBYvzm8h2+7K8YMQh1JtVVVrUvhLpNwqVi4DERegUJhPQ=="
        },
        "node_modules/json-with-bigint": {
            "version": "3.5.12",
            "integrity": "sha512-uwbF/wSSuOgC7qqlq27Xp5B6a2MHVug3t0idZdTqu0JnlFvgJuH7ju+KAk/J06C7GfhoYy2gnb9wz2INqcne7w=="
        },
        "node_modules/tslib": {
            "version": "2.9.1",
            "integrity": "sha512-a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA=="
        },
        "node_modules/undici-types": {
            "version": "7.24.6",
            "integrity": "sha512-WRNW+sJgj5OBN4/0JpHFqtqzhpbnV0GuB+OozA9gCL7a993SmU+1JBZCzLNxYsbMfIeDL+lTsphD5jN5N+n0zg=="
        }
    }
};

; 
const duckdb = {
    "name": "duckdb",
    "package": "@duckdb/node-api",
    "version": "1.5.5-r.5",
    "packages": {
        "node_modules/@duckdb/node-api": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==",
            "dependencies": {
                "@duckdb/node-bindings": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==",
            "dependencies": {
                "detect-libc": "^2.1.2"
            },
            "optionalDependencies": {
                "@duckdb/node-bindings-darwin-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-darwin-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-arm64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64": "1.5.5-r.5",
                "@duckdb/node-bindings-linux-x64-musl": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-arm64": "1.5.5-r.5",
                "@duckdb/node-bindings-win32-x64": "1.5.5-r.5"
            }
        },
        "node_modules/@duckdb/node-bindings-darwin-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-darwin-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
            "optional": true,
            "os": [
                "darwin"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-arm64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "arm64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "glibc"
            ]
        },
        "node_modules/@duckdb/node-bindings-linux-x64-musl": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
            "optional": true,
            "os": [
                "linux"
            ],
            "cpu": [
                "x64"
            ],
            "libc": [
                "musl"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-arm64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "arm64"
            ]
        },
        "node_modules/@duckdb/node-bindings-win32-x64": {
            "version": "1.5.5-r.5",
            "integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
            "optional": true,
            "os": [
                "win32"
            ],
            "cpu": [
                "x64"
            ]
        },
        "node_modules/detect-libc": {
            "version": "2.1.2",
            "integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
        }
    }
};

; 
const ocr = {
    "name": "ocr",
    "package": "tesseract.js",
    "version": "7.0.0",
    "beside": {
        "@tesseract.js-data/eng": "1.0.0"
    },
    "packages": {
        "node_modules/@tesseract.js-data/eng": {
            "version": "1.0.0",
            "integrity": "sha512-mbTumm6KQPUHyzTPQaF3ObXYnx0SqqfV2nabqFVQBwD6Kl7PhGSLSzOlfFTWy0P3BjghaSKA2W9GB19Jk+ZcTg=="
        },
        "node_modules/bmp-js": {
            "version": "0.1.0",
            "integrity": "sha512-vHdS19CnY3hwiNdkaqk93DvjVLfbEcI8mys4UjuWrlX1haDmroo8o4xCzh4wD6DGV6HxRCyauwhHRqMTfERtjw=="
        },
        "node_modules/idb-keyval": {
            "version": "6.3.0",
            "integrity": "sha512-um+2dgAWmYsu615EXpWVwSmapJhON0G43t3Ka/EVaohzPQXSMqKEqeDK/oIW3Ow+BXaF2PvSc+oBTFp793A5Ow=="
        },
        "node_modules/is-url": {
            "version": "1.2.4",
            "integrity": "sha512-ITvGim8FhRiYe4IQ5uHSkj7pVaPDrCTkNd3yq3cV7iZAcJdHTUMPMEHcqSOy9xZ9qFenQCvi+2wjH9a1nXqHww=="
        },
        "node_modules/node-fetch": {
            "version": "2.7.0",
            "integrity": "sha512-c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/opencollective-postinstall": {
            "version": "2.0.3",
            "integrity": "sha512-8AV/sCtuzUeTo8gQK5qDZzARrulB3egtLzFgteqB2tcT4Mw7B8Kt7JcDHmltjz6FOAHsvTevk70gZEbhM4ZS9Q=="
        },
        "node_modules/regenerator-runtime": {
            "version": "0.13.11",
            "integrity": "sha512-kY1AZVr2Ra+t+piVaJ4gxaFaReZVH40AKNo7UCX6W+dEwBo/2oZJzqfuN1qLq1oL45o56cPaTXELwrTh8Fpggg=="
        },
        "node_modules/tesseract.js": {
            "version": "7.0.0",
            "integrity": "sha512-exPBkd+z+wM1BuMkx/Bjv43OeLBxhL5kKWsz/9JY+DXcXdiBjiAch0V49QR3oAJqCaL5qURE0vx9Eo+G5YE7mA==",
            "dependencies": {
                "bmp-js": "^0.1.0",
                "idb-keyval": "^6.2.0",
                "is-url": "^1.2.4",
                "node-fetch": "^2.6.9",
                "opencollective-postinstall": "^2.0.3",
                "regenerator-runtime": "^0.13.3",
                "tesseract.js-core": "^7.0.0",
                "wasm-feature-detect": "^1.8.0",
                "zlibjs": "^0.3.1"
            }
        },
        "node_modules/tesseract.js-core": {
            "version": "7.0.0",
            "integrity": "sha512-WnNH518NzmbSq9zgTPeoF8c+xmilS8rFIl1YKbk/ptuuc7p6cLNELNuPAzcmsYw450ca6bLa8j3t0VAtq435Vw=="
        },
        "node_modules/tr46": {
            "version": "0.0.3",
            "integrity": "sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="
        },
        "node_modules/wasm-feature-detect": {
            "version": "1.9.0",
            "integrity": "sha512-zonE+xlIIYtxPy++L24ow0hAD8CICb4+FgPyROd3buyXIqsJvUEDkBgfCCoXOd1Hu3DUr0GOfnPIdcGV+YpNaA=="
        },
        "node_modules/webidl-conversions": {
            "version": "3.0.1",
            "integrity": "sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="
        },
        "node_modules/whatwg-url": {
            "version": "5.0.0",
            "integrity": "sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw==",
            "dependencies": {
                "tr46": "~0.0.3",
                "webidl-conversions": "^3.0.0"
            }
        },
        "node_modules/zlibjs": {
            "version": "0.3.1",
            "integrity": "sha512-+J9RrgTKOmlxFSDHo0pI1xM6BLVUv+o0ZT9ANtCxGkjIVCCUdx9alUF8Gm+dGLKbkkkidWIHFDZHDMpfITt4+w=="
        }
    }
};

; 
const onnx = {
    "name": "onnx",
    "package": "onnxruntime-node",
    "version": "1.30.0",
    "packages": {
        "node_modules/adm-zip": {
            "version": "0.6.1",
            "integrity": "sha512-Xwrja8nx9e5o2N1my4DsKCeKpdrnACyr1wtbPxBDgGzKzKyE9kRtBFA8mWldI+RVlD7CBZNWY/wQ2+ydwOR6kQ=="
        },
        "node_modules/define-data-property": {
            "version": "1.1.4",
            "integrity": "sha512-rBMvIzlpA8v6E+SJZoo++HAYqsLrkg7MSfIinMPFhmkorw7X+dOXVJQs+QT69zGkzMyfDnIMN2Wid1+NbL3T+A==",
            "dependencies": {
                "es-define-property": "^1.0.0",
                "es-errors": "^1.3.0",
                "gopd": "^1.0.1"
            }
        },
        "node_modules/define-properties": {
            "version": "1.2.1",
            "integrity": "sha512-8QmQKqEASLd5nx0U1B1okLElbUuuttJ/AnYmRXbbbGDWh6uS208EjD4Xqq/I9wK7u0v6O08XhTWnt5XtEbR6Dg==",
            "dependencies": {
                "define-data-property": "^1.0.1",
                "has-property-descriptors": "^1.0.0",
                "object-keys": "^1.1.1"
            }
        },
        "node_modules/es-define-property": {
            "version": "1.0.1",
            "integrity": "sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g=="
        },
        "node_modules/es-errors": {
            "version": "1.3.0",
            "integrity": "sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw=="
        },
        "node_modules/escape-string-regexp": {
            "version": "4.0.0",
            "integrity": "sha512-TtpcNJ3XAzx3Gq8sWRzJaVajRs0uVxA2YAkdb1jm2YkPz4G6egUFAyA3n5vtEIZefPk5Wa4UXbKuS5fKkJWdgA=="
        },
        "node_modules/global-agent": {
            "version": "4.1.3",
            "integrity": "sha512-KUJEViiuFT3I97t+GYMikLPJS2Lfo/S2F+DQuBWzuzaMPnvt5yyZePzArx36fBzpGTxZjIpDbXLeySLgh+k76g==",
            "dependencies": {
                "globalthis": "^1.0.2",
                "matcher": "^4.0.0",
                "semver": "^7.3.5",
                "serialize-error": "^8.1.0"
            }
        },
        "node_modules/globalthis": {
            "version": "1.0.4",
            "integrity": "sha512-DpLKbNU4WylpxJykQujfCcwYWiV/Jhm50Goo0wrVILAv5jOr9d+H+UR3PhSCD2rCCEIg0uc+G+muBTwD54JhDQ==",
            "dependencies": {
                "define-properties": "^1.2.1",
                "gopd": "^1.0.1"
            }
        },
        "node_modules/gopd": {
            "version": "1.2.0",
            "integrity": "sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg=="
        },
        "node_modules/has-property-descriptors": {
            "version": "1.0.2",
            "integrity": "sha512-55JNKuIW+vq4Ke1BjOTjM2YctQIvCT7GFzHwmfZPGo5wnrgkid0YQtnAleFSqumZm4az3n2BS+erby5ipJdgrg==",
            "dependencies": {
                "es-define-property": "^1.0.0"
            }
        },
        "node_modules/matcher": {
            "version": "4.0.0",
            "integrity": "sha512-S6x5wmcDmsDRRU/c2dkccDwQPXoFczc5+HpQ2lON8pnvHlnvHAHj5WlLVvw6n6vNyHuVugYrFohYxbS+pvFpKQ==",
            "dependencies": {
                "escape-string-regexp": "^4.0.0"
            }
        },
        "node_modules/object-keys": {
            "version": "1.1.1",
            "integrity": "sha512-NuAESUOUMrlIXOfHKzD6bpPu3tYt3xvjNdRIQ+FeT0lNb4K8WR70CaDxhuNguS2XG+GjkyMwOzsN5ZktImfhLA=="
        },
        "node_modules/onnxruntime-common": {
            "version": "1.30.0",
            "integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=="
        },
        "node_modules/onnxruntime-node": {
            "version": "1.30.0",
            "integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
            "dependencies": {
                "adm-zip": "^0.6.0",
                "global-agent": "^4.1.3",
                "onnxruntime-common": "1.30.0"
            },
            "os": [
                "win32",
                "darwin",
                "linux"
            ]
        },
        "node_modules/semver": {
            "version": "7.8.6",
            "integrity": "sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw=="
        },
        "node_modules/serialize-error": {
            "version": "8.1.0",
            "integrity": "sha512-3NnuWfM6vBYoy5gZFvHiYsVbafvI9vZv/+jlIigFn4oP4zjNPK3LhcY0xSCgeb1a5L8jO71Mit9LlNoi2UfDDQ==",
            "dependencies": {
                "type-fest": "^0.20.2"
            }
        },
        "node_modules/type-fest": {
            "version": "0.20.2",
            "integrity": "sha512-Ne+eE4r0/iWnpAxD852z3A+N0Bt5RN//NjJwRd2VFHEmrywxf5vsZlh4R6lixl6B+wz/8d+maTSAkN1FIkI3LQ=="
        }
    }
};

; 
const tfjsNode = {
    "name": "tfjs-node",
    "package": "@tensorflow/tfjs-node",
    "version": "4.22.0",
    "beside": {
        "node-api-headers": "1.9.0"
    },
    "packages": {
        "node_modules/@mapbox/node-pre-gyp": {
            "version": "1.0.9",
            "integrity": "sha512-aDF3S3rK9Q2gey/WAttUlISduDItz5BU3306M9Eyv6/oS40aMprnopshtlKTykxRNIBEZuRMaZAnbrQ4QtKGyw==",
            "dependencies": {
                "detect-libc": "^2.0.0",
                "https-proxy-agent": "^5.0.0",
                "make-dir": "^3.1.0",
                "node-fetch": "^2.6.7",
                "nopt": "^5.0.0",
                "npmlog": "^5.0.1",
                "rimraf": "^3.0.2",
                "semver": "^7.3.5",
                "tar": "^6.1.11"
            }
        },
        "node_modules/@mapbox/node-pre-gyp/node_modules/agent-base": {
            "version": "6.0.2",
            "integrity": "sha512-RZNwNclF7+MS/8bDg70amg32dyeZGZxiDuQmZxKLAlQjr3jGyLx+4Kkk58UO7D2QdgFIQCovuSuZESne6RG6XQ==",
            "dependencies": {
                "debug": "4"
            }
        },
        "node_modules/@mapbox/node-pre-gyp/node_modules/debug": {
            "version": "4.4.3",
            "integrity": "sha512-RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA==",
            "dependencies": {
                "ms": "^2.1.3"
            }
        },
        "node_modules/@mapbox/node-pre-gyp/node_modules/https-proxy-agent": {
            "version": "5.0.1",
            "integrity": "sha512-dFcAjpTQFgoLMzC2VwU+C/CbS7uRL0lWmxDITmqm7C+7F0Odmj6s9l6alZc6AELXhrnggM2CeWSXHGOdX2YtwA==",
            "dependencies": {
                "agent-base": "6",
                "debug": "4"
            }
        },
        "node_modules/@mapbox/node-pre-gyp/node_modules/rimraf": {
            "version": "3.0.2",
            "integrity": "sha512-JZkJMZkAGFFPP2YqXZXPbMlMBgsxzE8ILs4lMIX/2o0L9UBw9O/Y3o6wFw/i9YLapcUJWwqbi3kdxIPdC62TIA==",
            "dependencies": {
                "glob": "^7.1.3"
            }
        },
        "node_modules/@tensorflow/tfjs": {
            "version": "4.22.0",
            "integrity": "sha512-0TrIrXs6/b7FLhLVNmfh8Sah6JgjBPH4mZ8JGb7NU6WW+cx00qK5BcAZxw7NCzxj6N8MRAIfHq+oNbPUNG5VAg==",
            "dependencies": {
                "@tensorflow/tfjs-backend-cpu": "4.22.0",
                "@tensorflow/tfjs-backend-webgl": "4.22.0",
                "@tensorflow/tfjs-converter": "4.22.0",
                "@tensorflow/tfjs-core": "4.22.0",
                "@tensorflow/tfjs-data": "4.22.0",
                "@tensorflow/tfjs-layers": "4.22.0",
                "argparse": "^1.0.10",
                "chalk": "^4.1.0",
                "core-js": "3.29.1",
                "regenerator-runtime": "^0.13.5",
                "yargs": "^16.0.3"
            }
        },
        "node_modules/@tensorflow/tfjs-backend-cpu": {
            "version": "4.22.0",
            "integrity": "sha512-1u0FmuLGuRAi8D2c3cocHTASGXOmHc/4OvoVDENJayjYkS119fcTcQf4iHrtLthWyDIPy3JiPhRrZQC9EwnhLw==",
            "dependencies": {
                "@types/seedrandom": "^2.4.28",
                "seedrandom": "^3.0.5"
            }
        },
        "node_modules/@tensorflow/tfjs-backend-webgl": {
            "version": "4.22.0",
            "integrity": "sha512-H535XtZWnWgNwSzv538czjVlbJebDl5QTMOth4RXr2p/kJ1qSIXE0vZvEtO+5EC9b00SvhplECny2yDewQb/Yg==",
            "dependencies": {
                "@tensorflow/tfjs-backend-cpu": "4.22.0",
                "@types/offscreencanvas": "~2019.3.0",
                "@types/seedrandom": "^2.4.28",
                "seedrandom": "^3.0.5"
            }
        },
        "node_modules/@tensorflow/tfjs-converter": {
            "version": "4.22.0",
            "integrity": "sha512-PT43MGlnzIo+YfbsjM79Lxk9lOq6uUwZuCc8rrp0hfpLjF6Jv8jS84u2jFb+WpUeuF4K33ZDNx8CjiYrGQ2trQ=="
        },
        "node_modules/@tensorflow/tfjs-core": {
            "version": "4.22.0",
            "integrity": "sha512-LEkOyzbknKFoWUwfkr59vSB68DMJ4cjwwHgicXN0DUi3a0Vh1Er3JQqCI1Hl86GGZQvY8ezVrtDIvqR1ZFW55A==",
            "dependencies": {
                "@types/long": "^4.0.1",
                "@types/offscreencanvas": "~2019.7.0",
                "@types/seedrandom": "^2.4.28",
                "@webgpu/types": "0.1.38",
                "long": "4.0.0",
                "node-fetch": "~2.6.1",
                "seedrandom": "^3.0.5"
            }
        },
        "node_modules/@tensorflow/tfjs-core/node_modules/@types/offscreencanvas": {
            "version": "2019.7.3",
            "integrity": "sha512-ieXiYmgSRXUDeOntE1InxjWyvEelZGP63M+cGuquuRLuIKKT1osnkXjxev9B7d1nXSug5vpunx+gNlbVxMlC9A=="
        },
        "node_modules/@tensorflow/tfjs-core/node_modules/node-fetch": {
            "version": "2.6.13",
            "integrity": "sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/@tensorflow/tfjs-data": {
            "version": "4.22.0",
            "integrity": "sha512-dYmF3LihQIGvtgJrt382hSRH4S0QuAp2w1hXJI2+kOaEqo5HnUPG0k5KA6va+S1yUhx7UBToUKCBHeLHFQRV4w==",
            "dependencies": {
                "@types/node-fetch": "^2.1.2",
                "node-fetch": "~2.6.1",
                "string_decoder": "^1.3.0"
            }
        },
        "node_modules/@tensorflow/tfjs-data/node_modules/node-fetch": {
            "version": "2.6.13",
            "integrity": "sha512-StxNAxh15zr77QvvkmveSQ8uCQ4+v5FkvNTj0OESmiHu+VRi/gXArXtkWMElOsOUNLtUEvI4yS+rdtOHZTwlQA==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/@tensorflow/tfjs-layers": {
            "version": "4.22.0",
            "integrity": "sha512-lybPj4ZNj9iIAPUj7a8ZW1hg8KQGfqWLlCZDi9eM/oNKCCAgchiyzx8OrYoWmRrB+AM6VNEeIT+2gZKg5ReihA=="
        },
        "node_modules/@tensorflow/tfjs-node": {
            "version": "4.22.0",
            "integrity": "sha512-uHrXeUlfgkMxTZqHkESSV7zSdKdV0LlsBeblqkuKU9nnfxB1pC6DtoyYVaLxznzZy7WQSegjcohxxCjAf6Dc7w==",
            "dependencies": {
                "@mapbox/node-pre-gyp": "1.0.9",
                "@tensorflow/tfjs": "4.22.0",
                "adm-zip": "^0.5.2",
                "google-protobuf": "^3.9.2",
                "https-proxy-agent": "^2.2.1",
                "progress": "^2.0.0",
                "rimraf": "^2.6.2",
                "tar": "^6.2.1"
            }
        },
        "node_modules/@types/long": {
            "version": "4.0.2",
            "integrity": "sha512-MqTGEo5bj5t157U6fA/BiDynNkn0YknVdh48CMPkTSpFTVmvao5UQmm7uEF6xBEo7qIMAlY/JSleYaE6VOdpaA=="
        },
        "node_modules/@types/node": {
            "version": "26.6.6",
            "integrity": "sha512-MzQj+8Kx3XI40OmUAE6Qoh58ZMNstNNMwn2nfd3qWsfe7nDNSqJNzes4njhz6AHwrSHOffSLwXU6yb474Q4aog==",
            "dependencies": {
                "undici-types": "~8.9.0"
            }
        },
        "node_modules/@types/node-fetch": {
            "version": "2.6.13",
            "integrity": "sha512-QGpRVpzSaUs30JBSGPjOg4Uveu384erbHBoT1zeONvyCfwQxIkUshLAOqN/k9EjGviPRmWTTe6aH2qySWKTVSw==",
            "dependencies": {
                "@types/node": "*",
                "form-data": "^4.0.4"
            }
        },
        "node_modules/@types/offscreencanvas": {
            "version": "2019.3.0",
            "integrity": "sha512-esIJx9bQg+QYF0ra8GnvfianIY8qWB0GBx54PK5Eps6m+xTj86KLavHv6qDhzKcu5UUOgNfJ2pWaIIV7TRUd9Q=="
        },
        "node_modules/@types/seedrandom": {
            "version": "2.4.34",
            "integrity": "sha512-ytDiArvrn/3Xk6/vtylys5tlY6eo7Ane0hvcx++TKo6RxQXuVfW0AF/oeWqAj9dN29SyhtawuXstgmPlwNcv/A=="
        },
        "node_modules/@webgpu/types": {
            "version": "0.1.38",
            "integrity": "sha512-7LrhVKz2PRh+DD7+S+PVaFd5HxaWQvoMqBbsV9fNJO1pjUs1P8bM2vQVNfk+3URTqbuTI7gkXi0rfsN0IadoBA=="
        },
        "node_modules/abbrev": {
            "version": "1.1.1",
            "integrity": "sha512-nne9/IiQ/hzIhY6pdDnbBtz7DjPTKrY00P/zvPSm5pOFkl6xuGrGnXn/VtTNNfNtAfZ9/1RtehkszU9qcTii0Q=="
        },
        "node_modules/adm-zip": {
            "version": "0.5.18",
            "integrity": "sha512-ufJnssQGbxzLNS1Ho9bCtX4rQKCCvoVuDLHoJyc3F9dOGDB4BkWs2Ci0kv53lqocAEQ/Cbi+I2XCsNYGqVYqng=="
        },
        "node_modules/agent-base": {
            "version": "4.3.0",
            "integrity": "sha512-salcGninV0nPrwpGNn4VTXBb1SOuXQBiqbrNXoeizJsHrsL6ERFM2Ne3JUSBWRE6aeNJI2ROP/WEEIDUiDe3cg==",
            "dependencies": {
                "es6-promisify": "^5.0.0"
            }
        },
        "node_modules/ansi-regex": {
            "version": "5.0.1",
            "integrity": "sha512-quJQXlTSUGL2LH9SUXo8VwsY4soanhgo6LNSm84E1LBcE8s3O0wpdiRzyR9z/ZZJMlMWv37qOOb9pdJlMUEKFQ=="
        },
        "node_modules/ansi-styles": {
            "version": "4.3.0",
            "integrity": "sha512-zbB9rCJAT1rbjiVDb2hqKFHNYLxgtk8NURxZ3IZwD3F6NtxbXZQCnnSi1Lkx+IDohdPlFp222wVALIheZJQSEg==",
            "dependencies": {
                "color-convert": "^2.0.1"
            }
        },
        "node_modules/aproba": {
            "version": "2.1.0",
            "integrity": "sha512-tLIEcj5GuR2RSTnxNKdkK0dJ/GrC7P38sUkiDmDuHfsHmbagTFAxDVIBltoklXEVIQ/f14IL8IMJ5pn9Hez1Ew=="
        },
        "node_modules/are-we-there-yet": {
            "version": "2.0.0",
            "integrity": "sha512-Ci/qENmwHnsYo9xKIcUJN5LeDKdJ6R1Z1j9V/J5wyq8nh/mYPEpIKJbBZXtZjG04HiK7zV/p6Vs9952MrMeUIw==",
            "dependencies": {
                "delegates": "^1.0.0",
                "readable-stream": "^3.6.0"
            }
        },
        "node_modules/argparse": {
            "version": "1.0.10",
            "integrity": "sha512-o5Roy6tNG4SL/FOkCAN6RzjiakZS25RLYFrcMttJqbdd8BWrnA+fGz57iN5Pb06pvBGvl5gQ0B48dJlslXvoTg==",
            "dependencies": {
                "sprintf-js": "~1.0.2"
            }
        },
        "node_modules/async-function": {
            "version": "1.0.0",
            "integrity": "sha512-hsU18Ae8CDTR6Kgu9DYf0EbCr/a5iGL0rytQDobUcdpYOKokk8LEjVphnXkDkgpi0wYVsqrXuP0bZxJaTqdgoA=="
        },
        "node_modules/async-generator-function": {
            "version": "1.0.0",
            "integrity": "sha512-+NAXNqgCrB95ya4Sr66i1CL2hqLVckAk7xwRYWdcm39/ELQ6YNn1aw5r0bdQtqNZgQpEWzc5yc/igXc7aL5SLA=="
        },
        "node_modules/asynckit": {
            "version": "0.4.0",
            "integrity": "sha512-Oei9OH4tRh0YqU3GxhX79dM/mwVgvbZJaSNaRk+bshkj0S5cfHcgYakreBjrHwatXKbz+IoIdYLxrKim2MjW0Q=="
        },
        "node_modules/balanced-match": {
            "version": "1.0.2",
            "integrity": "sha512-3oSeUO0TMV67hN1AmbXsK4yaqU7tjiHlbxRDZOpH0KW9+CeX4bRAaX0Anxt0tx2MrpRpWwQaPwIlISEJhYU5Pw=="
        },
        "node_modules/brace-expansion": {
            "version": "1.1.22",
            "integrity": "sha512-CKLDTuSsN0+r1ThM0WkzzBI7dnPI6xEGfa/JnVYIK9JNBA1N1NyPwXVHor//NKD/y3sDxp764sZdLhFK7pH8XQ==",
            "dependencies": {
                "balanced-match": "^1.0.0",
                "concat-map": "0.0.1"
            }
        },
        "node_modules/call-bind-apply-helpers": {
            "version": "1.0.2",
            "integrity": "sha512-Sp1ablJ0ivDkSzjcaJdxEunN5/XvksFJ2sMBFfq6x0ryhQV/2b/KwFe21cMpmHtPOSij8K99/wSfoEuTObmuMQ==",
            "dependencies": {
                "es-errors": "^1.3.0",
                "function-bind": "^1.1.2"
            }
        },
        "node_modules/chalk": {
            "version": "4.1.2",
            "integrity": "sha512-oKnbhFyRIXpUuez8iBMmyEa4nbj4IOQyuhc/wy9kY7/WVPcwIO9VA668Pu8RkO7+0G76SLROeyw9CpQ061i4mA==",
            "dependencies": {
                "ansi-styles": "^4.1.0",
                "supports-color": "^7.1.0"
            }
        },
        "node_modules/chownr": {
            "version": "2.0.0",
            "integrity": "sha512-bIomtDF5KGpdogkLd9VspvFzk9KfpyyGlS8YFVZl7TGPBHL5snIOnxeshwVgPteQ9b4Eydl+pVbIyE1DcvCWgQ=="
        },
        "node_modules/cliui": {
            "version": "7.0.4",
            "integrity": "sha512-OcRE68cOsVMXp1Yvonl/fzkQOyjLSu/8bhPDfQt0e0/Eb283TKP20Fs2MqoPsr9SwA595rRCA+QMzYc9nBP+JQ==",
            "dependencies": {
                "string-width": "^4.2.0",
                "strip-ansi": "^6.0.0",
                "wrap-ansi": "^7.0.0"
            }
        },
        "node_modules/color-convert": {
            "version": "2.0.1",
            "integrity": "sha512-RRECPsj7iu/xb5oKYcsFHSppFNnsj/52OVTRKb4zP5onXwVF3zVmmToNcOfGC+CRDpfK/U584fMg38ZHCaElKQ==",
            "dependencies": {
                "color-name": "~1.1.4"
            }
        },
        "node_modules/color-name": {
            "version": "1.1.4",
            "integrity": "sha512-dOy+3AuW3a2wNbZHIuMZpTcgjGuLU/uBL/ubcZF9OXbDo8ff4O8yVp5Bf0efS8uEoYo5q4Fx7dY9OgQGXgAsQA=="
        },
        "node_modules/color-support": {
            "version": "1.1.3",
            "integrity": "sha512-qiBjkpbMLO/HL68y+lh4q0/O1MZFj2RX6X/KmMa3+gJD3z+WwI1ZzDHysvqHGS3mP6mznPckpXmw1nI9cJjyRg=="
        },
        "node_modules/combined-stream": {
            "version": "1.0.8",
            "integrity": "sha512-FQN4MRfuJeHf7cBbBMJFXhKSDq+2kAArBlmRBvcvFE5BB1HZKXtSFASDhdlz9zOYwxh8lDdnvmMOe/+5cdoEdg==",
            "dependencies": {
                "delayed-stream": "~1.0.0"
            }
        },
        "node_modules/concat-map": {
            "version": "0.0.1",
            "integrity": "sha512-/Srv4dswyQNBfohGpz9o6Yb3Gz3SrUDqBH5rTuhGR7ahtlbYKnVxw2bCFMRljaA7EXHaXZ8wsHdodFvbkhKmqg=="
        },
        "node_modules/console-control-strings": {
            "version": "1.1.0",
            "integrity": "sha512-ty/fTekppD2fIwRvnZAVdeOiGd1c7YXEixbgJTNzqcxJWKQnjJ/V1bNEEE6hygpM3WjwHFUVK6HTjWSzV4a8sQ=="
        },
        "node_modules/core-js": {
            "version": "3.29.1",
            "integrity": "sha512-+jwgnhg6cQxKYIIjGtAHq2nwUOolo9eoFZ4sHfUH09BLXBgxnH4gA0zEd+t+BO2cNB8idaBtZFcFTRjQJRJmAw=="
        },
        "node_modules/debug": {
            "version": "3.2.7",
            "integrity": "sha512-CFjzYYAi4ThfiQvizrFQevTTXHtnCqWfe7x1AhgEscTz6ZbLbfoLRLPugTQyBth6f8ZERVUSyWHFD/7Wu4t1XQ==",
            "dependencies": {
                "ms": "^2.1.1"
            }
        },
        "node_modules/delayed-stream": {
            "version": "1.0.0",
            "integrity": "sha512-ZySD7Nf91aLB0RxL4KGrKHBXl7Eds1DAmEdcoVawXnLD7SDhpNgtuII2aAkg7a7QS41jxPSZ17p4VdGnMHk3MQ=="
        },
        "node_modules/delegates": {
            "version": "1.0.0",
            "integrity": "sha512-bd2L678uiWATM6m5Z1VzNCErI3jiGzt6HGY8OVICs40JQq/HALfbyNJmp0UDakEY4pMMaN0Ly5om/B1VI/+xfQ=="
        },
        "node_modules/detect-libc": {
            "version": "2.1.2",
            "integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
        },
        "node_modules/dunder-proto": {
            "version": "1.0.1",
            "integrity": "sha512-KIN/nDJBQRcXw0MLVhZE9iQHmG68qAVIBg9CqmUYjmQIhgij9U5MFvrqkUL5FbtyyzZuOeOt0zdeRe4UY7ct+A==",
            "dependencies": {
                "call-bind-apply-helpers": "^1.0.1",
                "es-errors": "^1.3.0",
                "gopd": "^1.2.0"
            }
        },
        "node_modules/emoji-regex": {
            "version": "8.0.0",
            "integrity": "sha512-MSjYzcWNOA0ewAHpz0MxpYFvwg6yjy1NG3xteoqz644VCo/RPgnr1/GGt+ic3iJTzQ8Eu3TdM14SawnVUmGE6A=="
        },
        "node_modules/es-define-property": {
            "version": "1.0.1",
            "integrity": "sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g=="
        },
        "node_modules/es-errors": {
            "version": "1.3.0",
            "integrity": "sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw=="
        },
        "node_modules/es-object-atoms": {
            "version": "1.1.2",
            "integrity": "sha512-HWcBoN6NileqtSydK2FqHbS/LoDd2pqrnQHLyJzBj4kOp/ky2MWMN694xOfkK8/SnUsW2DH7EfyVlydKCsm1Zw==",
            "dependencies": {
                "es-errors": "^1.3.0"
            }
        },
        "node_modules/es-set-tostringtag": {
            "version": "2.1.0",
            "integrity": "sha512-j6vWzfrGVfyXxge+O0x5sh6cvxAog0a/4Rdd2K36zCMV5eJ+/+tOAngRO8cODMNWbVRdVlmGZQL2YS3yR8bIUA==",
            "dependencies": {
                "es-errors": "^1.3.0",
                "get-intrinsic": "^1.2.6",
                "has-tostringtag": "^1.0.2",
                "hasown": "^2.0.2"
            }
        },
        "node_modules/es6-promise": {
            "version": "4.2.8",
            "integrity": "sha512-HJDGx5daxeIvxdBxvG2cb9g4tEvwIk3i8+nhX0yGrYmZUzbkdg8QbDevheDB8gd0//uPj4c1EQua8Q+MViT0/w=="
        },
        "node_modules/es6-promisify": {
            "version": "5.0.0",
            "integrity": "sha512-C+d6UdsYDk0lMebHNR4S2NybQMMngAOnOwYBQjTOiv0MkoJMP0Myw2mgpDLBcpfCmRLxyFqYhS/CfOENq4SJhQ==",
            "dependencies": {
                "es6-promise": "^4.0.3"
            }
        },
        "node_modules/escalade": {
            "version": "3.2.0",
            "integrity": "sha512-WUj2qlxaQtO4g6Pq5c29GTcWGDyd8itL8zTlipgECz3JesAiiOKotd8JU6otB3PACgG6xkJUyVhboMS+bje/jA=="
        },
        "node_modules/form-data": {
            "version": "4.0.6",
            "integrity": "sha512-vKatAh4SlVfgbv+YtmhiRjhEMJsYpsG1Y2rMQtR+SVSbytsSD1YGzDIcrAJmdFec88u/+VoGmxnl+80gL1tRCQ==",
            "dependencies": {
                "asynckit": "^0.4.0",
                "combined-stream": "^1.0.8",
                "es-set-tostringtag": "^2.1.0",
                "hasown": "^2.0.4",
                "mime-types": "^2.1.35"
            }
        },
        "node_modules/fs-minipass": {
            "version": "2.1.0",
            "integrity": "sha512-V/JgOLFCS+R6Vcq0slCuaeWEdNC3ouDlJMNIsacH2VtALiu9mV4LPrHc5cDl8k5aw6J8jwgWWpiTo5RYhmIzvg==",
            "dependencies": {
                "minipass": "^3.0.0"
            }
        },
        "node_modules/fs-minipass/node_modules/minipass": {
            "version": "3.3.6",
            "integrity": "sha512-DxiNidxSEK+tHG6zOIklvNOwm3hvCrbUrdtzY74U6HKTJxvIDfOUL5W5P2Ghd3DTkhhKPYGqeNUIh5qcM4YBfw==",
            "dependencies": {
                "yallist": "^4.0.0"
            }
        },
        "node_modules/fs.realpath": {
            "version": "1.0.0",
            "integrity": "sha512-OO0pH2lK6a0hZnAdau5ItzHPI6pUlvI7jMVnxUQRtw4owF2wk8lOSabtGDCTP4Ggrg2MbGnWO9X8K1t4+fGMDw=="
        },
        "node_modules/function-bind": {
            "version": "1.1.2",
            "integrity": "sha512-7XHNxH7qX9xG5mIwxkhumTox/MIRNcOgDrxWsMt2pAr23WHp6MrRlN7FBSFpCpr+oVO0F744iUgR82nJMfG2SA=="
        },
        "node_modules/gauge": {
            "version": "3.0.2",
            "integrity": "sha512-+5J6MS/5XksCuXq++uFRsnUd7Ovu1XenbeuIuNRJxYWjgQbPuFhT14lAvsWfqfAmnwluf1OwMjz39HjfLPci0Q==",
            "dependencies": {
                "aproba": "^1.0.3 || ^2.0.0",
                "color-support": "^1.1.2",
                "console-control-strings": "^1.0.0",
                "has-unicode": "^2.0.1",
                "object-assign": "^4.1.1",
                "signal-exit": "^3.0.0",
                "string-width": "^4.2.3",
                "strip-ansi": "^6.0.1",
                "wide-align": "^1.1.2"
            }
        },
        "node_modules/generator-function": {
            "version": "2.0.1",
            "integrity": "sha512-SFdFmIJi+ybC0vjlHN0ZGVGHc3lgE0DxPAT0djjVg+kjOnSqclqmj0KQ7ykTOLP6YxoqOvuAODGdcHJn+43q3g=="
        },
        "node_modules/get-caller-file": {
            "version": "2.0.5",
            "integrity": "sha512-DyFP3BM/3YHTQOCUL/w0OZHR0lpKeGrxotcHWcqNEdnltqFwXVfhEBQ94eIo34AfQpo0rGki4cyIiftY06h2Fg=="
        },
        "node_modules/get-intrinsic": {
            "version": "1.3.1",
            "integrity": "sha512-fk1ZVEeOX9hVZ6QzoBNEC55+Ucqg4sTVwrVuigZhuRPESVFpMyXnd3sbXvPOwp7Y9riVyANiqhEuRF0G1aVSeQ==",
            "dependencies": {
                "async-function": "^1.0.0",
                "async-generator-function": "^1.0.0",
                "call-bind-apply-helpers": "^1.0.2",
                "es-define-property": "^1.0.1",
                "es-errors": "^1.3.0",
                "es-object-atoms": "^1.1.1",
                "function-bind": "^1.1.2",
                "generator-function": "^2.0.0",
                "get-proto": "^1.0.1",
                "gopd": "^1.2.0",
                "has-symbols": "^1.1.0",
                "hasown": "^2.0.2",
                "math-intrinsics": "^1.1.0"
            }
        },
        "node_modules/get-proto": {
            "version": "1.0.1",
            "integrity": "sha512-sTSfBjoXBp89JvIKIefqw7U2CCebsc74kiY6awiGogKtoSGbgjYE/G/+l9sF3MWFPNc9IcoOC4ODfKHfxFmp0g==",
            "dependencies": {
                "dunder-proto": "^1.0.1",
                "es-object-atoms": "^1.0.0"
            }
        },
        "node_modules/glob": {
            "version": "7.2.3",
            "integrity": "sha512-nFR0zLpU2YCaRxwoCJvL6UvCH2JFyFVIvwTLsIf21AuHlMskA1hhTdk+LlYJtOlYt9v6dvszD2BGRqBL+iQK9Q==",
            "dependencies": {
                "fs.realpath": "^1.0.0",
                "inflight": "^1.0.4",
                "inherits": "2",
                "minimatch": "^3.1.1",
                "once": "^1.3.0",
                "path-is-absolute": "^1.0.0"
            }
        },
        "node_modules/google-protobuf": {
            "version": "3.21.4",
            "integrity": "sha512-MnG7N936zcKTco4Jd2PX2U96Kf9PxygAPKBug+74LHzmHXmceN16MmRcdgZv+DGef/S9YvQAfRsNCn4cjf9yyQ=="
        },
        "node_modules/gopd": {
            "version": "1.2.0",
            "integrity": "sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg=="
        },
        "node_modules/has-flag": {
            "version": "4.0.0",
            "integrity": "sha512-EykJT/Q1KjTWctppgIAgfSO0tKVuZUjhgMr17kqTumMl6Afv3EISleU7qZUzoXDFTAHTDC4NOoG/ZxU3EvlMPQ=="
        },
        "node_modules/has-symbols": {
            "version": "1.1.0",
            "integrity": "sha512-1cDNdwJ2Jaohmb3sg4OmKaMBwuC48sYni5HUw2DvsC8LjGTLK9h+eb1X6RyuOHe4hT0ULCW68iomhjUoKUqlPQ=="
        },
        "node_modules/has-tostringtag": {
            "version": "1.0.2",
            "integrity": "sha512-NqADB8VjPFLM2V0VvHUewwwsw0ZWBaIdgo+ieHtK3hasLz4qeCRjYcqfB6AQrBggRKppKF8L52/VqdVsO47Dlw==",
            "dependencies": {
                "has-symbols": "^1.0.3"
            }
        },
        "node_modules/has-unicode": {
            "version": "2.0.1",
            "integrity": "sha512-8Rf9Y83NBReMnx0gFzA8JImQACstCYWUplepDa9xprwwtmgEZUF0h/i5xSA625zB/I37EtrswSST6OXxwaaIJQ=="
        },
        "node_modules/hasown": {
            "version": "2.0.4",
            "integrity": "sha512-T2UbfbBEF32wiepXIsMlTW9+dDYC6wMh/t/vYA4tuOMKqWz/n3vr1NFSxQiyP+zk2mXsoMA/i/7qV6LKut1t1A==",
            "dependencies": {
                "function-bind": "^1.1.2"
            }
        },
        "node_modules/https-proxy-agent": {
            "version": "2.2.4",
            "integrity": "sha512-OmvfoQ53WLjtA9HeYP9RNrWMJzzAz1JGaSFr1nijg0PVR1JaD/xbJq1mdEIIlxGpXp9eSe/O2LgU9DJmTPd0Eg==",
            "dependencies": {
                "agent-base": "^4.3.0",
                "debug": "^3.1.0"
            }
        },
        "node_modules/inflight": {
            "version": "1.0.6",
            "integrity": "sha512-k92I/b08q4wvFscXCLvqfsHCrjrF7yiXsQuIVvVE7N82W3+aqpzuUdBbfhWcy/FZR3/4IgflMgKLOsvPDrGCJA==",
            "dependencies": {
                "once": "^1.3.0",
                "wrappy": "1"
            }
        },
        "node_modules/inherits": {
            "version": "2.0.4",
            "integrity": "sha512-k/vGaX4/Yla3WzyMCvTQOXYeIHvqOKtnqBduzTHpzpQZzAskKMhZ2K+EnBiSM9zGSoIFeMpXKxa4dYeZIQqewQ=="
        },
        "node_modules/is-fullwidth-code-point": {
            "version": "3.0.0",
            "integrity": "sha512-zymm5+u+sCsSWyD9qNaejV3DFvhCKclKdizYaJUuHA83RLjb7nSuGnddCHGv0hk+KY7BMAlsWeK4Ueg6EV6XQg=="
        },
        "node_modules/long": {
            "version": "4.0.0",
            "integrity": "sha512-XsP+KhQif4bjX1kbuSiySJFNAehNxgLb6hPRGJ9QsUr8ajHkuXGdrHmFUTUUXhDwVX2R5bY4JNZEwbUiMhV+MA=="
        },
        "node_modules/make-dir": {
            "version": "3.1.0",
            "integrity": "sha512-g3FeP20LNwhALb/6Cz6Dd4F2ngze0jz7tbzrD2wAV+o9FeNHe4rL+yK2md0J/fiSf1sa1ADhXqi5+oVwOM/eGw==",
            "dependencies": {
                "semver": "^6.0.0"
            }
        },
        "node_modules/make-dir/node_modules/semver": {
            "version": "6.3.2",
            "integrity": "sha512-GYrCADwpu6yV5OAvchkQ27Z5wwMxWAEMg5NNWjyHh/5DboFFqbdbvYNIvZouQpxXyeMPoTOh0vdPYKlf0ZswdQ=="
        },
        "node_modules/math-intrinsics": {
            "version": "1.1.0",
            "integrity": "sha512-/IXtbwEk5HTPyEwyKX6hGkYXxM9nbj64B+ilVJnC/R6B0pH5G4V3b0pVbL7DBj4tkhBAppbQUlf6F6Xl9LHu1g=="
        },
        "node_modules/mime-db": {
            "version": "1.52.0",
            "integrity": "sha512-sPU4uV7dYlvtWJxwwxHD0PuihVNiE7TyAbQ5SWxDCB9mUYvOgroQOwYQQOKPJ8CIbE+1ETVlOoK1UC2nU3gYvg=="
        },
        "node_modules/mime-types": {
            "version": "2.1.35",
            "integrity": "sha512-ZDY+bPm5zTTF+YpCrAU9nK0UgICYPT0QtT1NZWFv4s++TNkcgVaT0g6+4R2uI4MjQjzysHB1zxuWL50hzaeXiw==",
            "dependencies": {
                "mime-db": "1.52.0"
            }
        },
        "node_modules/minimatch": {
            "version": "3.1.5",
            "integrity": "sha512-VgjWUsnnT6n+NUk6eZq77zeFdpW2LWDzP6zFGrCbHXiYNul5Dzqk2HHQ5uFH2DNW5Xbp8+jVzaeNt94ssEEl4w==",
            "dependencies": {
                "brace-expansion": "^1.1.7"
            }
        },
        "node_modules/minipass": {
            "version": "5.0.0",
            "integrity": "sha512-3FnjYuehv9k6ovOEbyOswadCDPX1piCfhV8ncmYtHOjuPwylVWsghTLo7rabjC3Rx5xD4HDx8Wm1xnMF7S5qFQ=="
        },
        "node_modules/minizlib": {
            "version": "2.1.2",
            "integrity": "sha512-bAxsR8BVfj60DWXHE3u30oHzfl4G7khkSuPW+qvpd7jFRHm7dLxOjUk1EHACJ/hxLY8phGJ0YhYHZo7jil7Qdg==",
            "dependencies": {
                "minipass": "^3.0.0",
                "yallist": "^4.0.0"
            }
        },
        "node_modules/minizlib/node_modules/minipass": {
            "version": "3.3.6",
            "integrity": "sha512-DxiNidxSEK+tHG6zOIklvNOwm3hvCrbUrdtzY74U6HKTJxvIDfOUL5W5P2Ghd3DTkhhKPYGqeNUIh5qcM4YBfw==",
            "dependencies": {
                "yallist": "^4.0.0"
            }
        },
        "node_modules/mkdirp": {
            "version": "1.0.4",
            "integrity": "sha512-vVqVZQyf3WLx2Shd0qJ9xuvqgAyKPLAiqITEtqW0oIUjzo3PePDd6fW9iFz30ef7Ysp/oiWqbhszeGWW2T6Gzw=="
        },
        "node_modules/ms": {
            "version": "2.1.3",
            "integrity": "sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA=="
        },
        "node_modules/node-api-headers": {
            "version": "1.9.0",
            "integrity": "sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA=="
        },
        "node_modules/node-fetch": {
            "version": "2.7.0",
            "integrity": "sha512-c4FRfUm/dbcWZ7U+1Wq0AwCyFL+3nt2bEw05wfxSz+DWpWsitgmSgYmy2dQdWyKC1694ELPqMs/YzUSNozLt8A==",
            "dependencies": {
                "whatwg-url": "^5.0.0"
            }
        },
        "node_modules/nopt": {
            "version": "5.0.0",
            "integrity": "sha512-Tbj67rffqceeLpcRXrT7vKAN8CwfPeIBgM7E6iBkmKLV7bEMwpGgYLGv0jACUsECaa/vuxP0IjEont6umdMgtQ==",
            "dependencies": {
                "abbrev": "1"
            }
        },
        "node_modules/npmlog": {
            "version": "5.0.1",
            "integrity": "sha512-AqZtDUWOMKs1G/8lwylVjrdYgqA4d9nu8hc+0gzRxlDb1I10+FHBGMXs6aiQHFdCUUlqH99MUMuLfzWDNDtfxw==",
            "dependencies": {
                "are-we-there-yet": "^2.0.0",
                "console-control-strings": "^1.1.0",
                "gauge": "^3.0.0",
                "set-blocking": "^2.0.0"
            }
        },
        "node_modules/object-assign": {
            "version": "4.1.1",
            "integrity": "sha512-rJgTQnkUnH1sFw8yT6VSU3zD3sWmu6sZhIseY8VX+GRu3P6F7Fu+JNDoXfklElbLJSnc3FUQHVe4cU5hj+BcUg=="
        },
        "node_modules/once": {
            "version": "1.4.0",
            "integrity": "sha512-lNaJgI+2Q5URQBkccEKHTQOPaXdUxnZZElQTZY0MFUAuaEqe1E+Nyvgdz/aIyNi6Z9MzO5dv1H8n58/GELp3+w==",
            "dependencies": {
                "wrappy": "1"
            }
        },
        "node_modules/path-is-absolute": {
            "version": "1.0.1",
            "integrity": "sha512-AVbw3UJ2e9bq64vSaS9Am0fje1Pa8pbGqTTsmXfaIiMpnr5DlDhfJOuLj9Sf95ZPVDAUerDfEk88MPmPe7UCQg=="
        },
        "node_modules/progress": {
            "version": "2.0.3",
            "integrity": "sha512-7PiHtLll5LdnKIMw100I+8xJXR5gW2QwWYkT6iJva0bXitZKa/XMrSbdmg3r2Xnaidz9Qumd0VPaMrZlF9V9sA=="
        },
        "node_modules/readable-stream": {
            "version": "3.6.2",
            "integrity": "sha512-9u/sniCrY3D5WdsERHzHE4G2YCXqoG5FTHUiCC4SIbr6XcLZBY05ya9EKjYek9O5xOAwjGq+1JdGBAS7Q9ScoA==",
            "dependencies": {
                "inherits": "^2.0.3",
                "string_decoder": "^1.1.1",
                "util-deprecate": "^1.0.1"
            }
        },
        "node_modules/regenerator-runtime": {
            "version": "0.13.11",
            "integrity": "sha512-kY1AZVr2Ra+t+piVaJ4gxaFaReZVH40AKNo7UCX6W+dEwBo/2oZJzqfuN1qLq1oL45o56cPaTXELwrTh8Fpggg=="
        },
        "node_modules/require-directory": {
            "version": "2.1.1",
            "integrity": "sha512-fGxEI7+wsG9xrvdjsrlmL22OMTTiHRwAMroiEeMgq8gzoLC/PQr7RsRDSTLUg/bZAZtF+TVIkHc6/4RIKrui+Q=="
        },
        "node_modules/rimraf": {
            "version": "2.7.1",
            "integrity": "sha512-uWjbaKIK3T1OSVptzX7Nl6PvQ3qAGtKEtVRjRuazjfL3Bx5eI409VZSqgND+4UNnmzLVdPj9FqFJNPqBZFve4w==",
            "dependencies": {
                "glob": "^7.1.3"
            }
        },
        "node_modules/safe-buffer": {
            "version": "5.2.1",
            "integrity": "sha512-rp3So07KcdmmKbGvgaNxQSJr7bGVSVk5S9Eq1F+ppbRo70+YeaDxkw5Dd8NPN+GD6bjnYm2VuPuCXmpuYvmCXQ=="
        },
        "node_modules/seedrandom": {
            "version": "3.0.5",
            "integrity": "sha512-8OwmbklUNzwezjGInmZ+2clQmExQPvomqjL7LFqOYqtmuxRgQYqOD3mHaU+MvZn5FLUeVxVfQjwLZW/n/JFuqg=="
        },
        "node_modules/semver": {
            "version": "7.8.6",
            "integrity": "sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw=="
        },
        "node_modules/set-blocking": {
            "version": "2.0.0",
            "integrity": "sha512-KiKBS8AnWGEyLzofFfmvKwpdPzqiy16LvQfK3yv/fVH7Bj13/wl3JSR1J+rfgRE9q7xUJK4qvgS8raSOeLUehw=="
        },
        "node_modules/signal-exit": {
            "version": "3.0.7",
            "integrity": "sha512-wnD2ZE+l+SPC/uoS0vXeE9L1+0wuaMqKlfz9AMUo38JsyLSBWSFcHR1Rri62LZc12vLr1gb3jl7iwQhgwpAbGQ=="
        },
        "node_modules/sprintf-js": {
            "version": "1.0.3",
            "integrity": "sha512-D9cPgkvLlV3t3IzL0D0YLvGA9Ahk4PcvVwUbN0dSGr1aP0Nrt4AEnTUbuGvquEC0mA64Gqt1fzirlRs5ibXx8g=="
        },
        "node_modules/string-width": {
            "version": "4.2.3",
            "integrity": "sha512-wKyQRQpjJ0sIp62ErSZdGsjMJWsap5oRNihHhu6G7JVO/9jIB6UyevL+tXuOqrng8j/cxKTWyWUwvSTriiZz/g==",
            "dependencies": {
                "emoji-regex": "^8.0.0",
                "is-fullwidth-code-point": "^3.0.0",
                "strip-ansi": "^6.0.1"
            }
        },
        "node_modules/string_decoder": {
            "version": "1.3.0",
            "integrity": "sha512-hkRX8U1WjJFd8LsDJ2yQ/wWWxaopEsABU1XfkM8A+j0+85JAGppt16cr1Whg6KIbb4okU6Mql6BOj+uup/wKeA==",
            "dependencies": {
                "safe-buffer": "~5.2.0"
            }
        },
        "node_modules/strip-ansi": {
            "version": "6.0.1",
            "integrity": "sha512-Y38VPSHcqkFrCpFnQ9vuSXmquuv5oXOKpGeT6aGrr3o3Gc9AlVa6JBfUSOCnbxGGZF+/0ooI7KrPuUSztUdU5A==",
            "dependencies": {
                "ansi-regex": "^5.0.1"
            }
        },
        "node_modules/supports-color": {
            "version": "7.2.0",
            "integrity": "sha512-qpCAvRl9stuOHveKsn7HncJRvv501qIacKzQlO/+Lwxc9+0q2wLyv4Dfvt80/DPn2pqOBsJdDiogXGR9+OvwRw==",
            "dependencies": {
                "has-flag": "^4.0.0"
            }
        },
        "node_modules/tar": {
            "version": "6.2.1",
            "integrity": "sha512-DZ4yORTwrbTj/7MZYq2w+/ZFdI6OZ/f9SFHR+71gIVUZhOQPHzVCLpvRnPgyaMpfWxxk/4ONva3GQSyNIKRv6A==",
            "dependencies": {
                "chownr": "^2.0.0",
                "fs-minipass": "^2.0.0",
                "minipass": "^5.0.0",
                "minizlib": "^2.1.1",
                "mkdirp": "^1.0.3",
                "yallist": "^4.0.0"
            }
        },
        "node_modules/tr46": {
            "version": "0.0.3",
            "integrity": "sha512-N3WMsuqV66lT30CrXNbEjx4GEwlow3v6rr4mCcv6prnfwhS01rkgyFdjPNBYd9br7LpXV1+Emh01fHnq2Gdgrw=="
        },
        "node_modules/undici-types": {
            "version": "8.9.0",
            "integrity": "sha512-KTDyRTYX8sWmKXAikPHHSyc63CRPETMctyjKFupcC6OBLXT3xsN0e9aF7m+mIXutFWpUXuedtowG7iLOzp0kQg=="
        },
        "node_modules/util-deprecate": {
            "version": "1.0.2",
            "integrity": "sha512-EPD5q1uXyFxJpCrLnCc1nHnq3gOa6DZBocAIiI2TaSCA7VCJ1UJDMagCzIkXNsUYfD1daK//LTEQ8xiIbrHtcw=="
        },
        "node_modules/webidl-conversions": {
            "version": "3.0.1",
            "integrity": "sha512-2JAn3z8AR6rjK8Sm8orRC0h/bcl/DqL7tRPdGZ4I1CjdF+EaMLmYxBHyXuKL849eucPFhvBoxMsflfOb8kxaeQ=="
        },
        "node_modules/whatwg-url": {
            "version": "5.0.0",
            "integrity": "sha512-saE57nupxk6v3HY35+jzBwYa0rKSy0XR8JSxZPwgLr7ys0IBzhGviA1/TUGJLmSVqs8pb9AnvICXEuOHLprYTw==",
            "dependencies": {
                "tr46": "~0.0.3",
                "webidl-conversions": "^3.0.0"
            }
        },
        "node_modules/wide-align": {
            "version": "1.1.5",
            "integrity": "sha512-eDMORYaPNZ4sQIuuYPDHdQvf4gyCF9rEEV/yPxGfwPkRodwEgiMUUXTx/dex+Me0wxx53S+NgUHaP7y3MGlDmg==",
            "dependencies": {
                "string-width": "^1.0.2 || 2 || 3 || 4"
            }
        },
        "node_modules/wrap-ansi": {
            "version": "7.0.0",
            "integrity": "sha512-YVGIj2kamLSTxw6NsZjoBxfSwsn0ycdesmc4p+Q21c5zPuZ1pl+NfxVdxPtdHvmNVOQ6XSYG4AUtyt/Fi7D16Q==",
            "dependencies": {
                "ansi-styles": "^4.0.0",
                "string-width": "^4.1.0",
                "strip-ansi": "^6.0.0"
            }
        },
        "node_modules/wrappy": {
            "version": "1.0.2",
            "integrity": "sha512-l4Sp/DRseor9wL6EvV2+TuQn63dMkPjZ/sp9XkghTEbV9KlPS1xUsZ3u7/IQO4wxtcFB4bgpQPRcR3QCvezPcQ=="
        },
        "node_modules/y18n": {
            "version": "5.0.8",
            "integrity": "sha512-0pfFzegeDWJHJIAmTLRP2DwHjdF5s7jo9tuztdQxAhINCdvS+3nGINqPd00AphqJR/0LhANUS6/+7SCb98YOfA=="
        },
        "node_modules/yallist": {
            "version": "4.0.0",
            "integrity": "sha512-3wdGidZyq5PB084XLES5TpOSRA3wjXAlIWMhum2kRcv/41Sn2emQ0dycQW4uZXLejwKvg6EsvbdlVL+FYEct7A=="
        },
        "node_modules/yargs": {
            "version": "16.2.2",
            "integrity": "sha512-Nt9ZJjXTv5R8MHbqby/wXQ6Gi0Bb3TcYZkR1bzuL4yB2OxWPkXknz513gEF0GoA6tn00UpbPvERW8rzCuWCA6w==",
            "dependencies": {
                "cliui": "^7.0.2",
                "escalade": "^3.1.1",
                "get-caller-file": "^2.0.5",
                "require-directory": "^2.1.1",
                "string-width": "^4.2.0",
                "y18n": "^5.0.5",
                "yargs-parser": "^20.2.2"
            }
        },
        "node_modules/yargs-parser": {
            "version": "20.2.9",
            "integrity": "sha512-y11nGElTIV+CT3Zv9t7VKl+Q3hTQoT9a1Qzezhhl6Rp21gJ/IVTW7Z3y9EWXhuUBC2Shnf+DX0antecpAwSP8w=="
        }
    }
};

 
var packages_recipe = __webpack_require__(17863);
; 
const wheelsOnnxCuda = [
    {
        "name": "nvidia-cublas",
        "version": "13.10.0.20",
        "file": "nvidia_cublas-13.10.0.20-py3-none-manylinux1_x86_64.manylinux_2_5_x86_64.whl",
        "sha256": "dcc6d63884c53d07e267ce7e6feac17b2538cebaafec5db865736c3e28e4dc84",
        "bytes": 444289903
    },
    {
        "name": "nvidia-cuda-nvrtc",
        "version": "13.5.37",
        "file": "nvidia_cuda_nvrtc-13.5.37-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
        "sha256": "86b4d68058807988b7d9af5b44917a0601e9c337f35ccd657bfb3c759ff8d8bc",
        "bytes": 58185930
    },
    {
        "name": "nvidia-cuda-runtime",
        "version": "13.5.37",
        "file": "nvidia_cuda_runtime-13.5.37-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "df2b79a8852f10d1fef8c848489c49eebb5754051bf870202a862831412b179d",
        "bytes": 2504024
    },
    {
        "name": "nvidia-cudnn-cu13",
        "version": "9.28.1.4",
        "file": "nvidia_cudnn_cu13-9.28.1.4-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "a54f205b1db1f2895d99f398754db1369816f0569dd459731f925635cf7b65ec",
        "bytes": 516817937
    },
    {
        "name": "nvidia-cufft",
        "version": "12.5.0.14",
        "file": "nvidia_cufft-12.5.0.14-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "b8be26837a5abad2b5b74f3e92dd29f622a42934b355be0961a48712cbba23ad",
        "bytes": 165072555
    },
    {
        "name": "nvidia-curand",
        "version": "10.4.5.25",
        "file": "nvidia_curand-10.4.5.25-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "22bb226a857e5888fe6b54ae465fc4371296bcff13a35f79e19691bcf454f529",
        "bytes": 77113015
    },
    {
        "name": "nvidia-nvjitlink",
        "version": "13.5.37",
        "file": "nvidia_nvjitlink-13.5.37-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
        "sha256": "280d7cb9649704145f074b8dbde500de04ce02d0872e066e20a83c17bcaa93eb",
        "bytes": 46642491
    },
    {
        "name": "onnxruntime-gpu",
        "version": "1.30.0",
        "file": "onnxruntime_gpu-1.30.0-cp312-cp312-manylinux_2_28_x86_64.whl",
        "sha256": "6acc0f4b3d5ac5f2984432faa59dd8fcce6775f8b43a7140afa0f322c7a703b1",
        "bytes": 246685715
    }
];

; 

 
const onnxCuda = {
    libraries: 'onnxruntime-1.30.0-cuda',
    revision: 1,
    wheels: wheelsOnnxCuda,
    members: [
        /^onnxruntime\/capi\/libonnxruntime_providers_(cuda|shared)\.so$/,
        /^nvidia\/[\w-]+\/lib\/[^/]+\.so[.\d]*$/,
    ],
    unpackedBytes: 2.8e9,
    finish: 'place-providers',
};

; 
const wheelsTensorflowCpu = [
    {
        "name": "tensorflow-cpu",
        "version": "2.21.0",
        "file": "tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl",
        "sha256": "dcc8afd32930e42d5296b6ee19078b773706830af4ea97fbe503b9f5e0f820cb",
        "bytes": 274000871
    }
];

; 
const wheelsTensorflowCuda = [
    {
        "name": "nvidia-cublas-cu12",
        "version": "12.9.3.13",
        "file": "nvidia_cublas_cu12-12.9.3.13-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "d7d51055f161b317c7105ddaae90e71eda059026074ffef93cf7cde2886bfe72",
        "bytes": 581217458
    },
    {
        "name": "nvidia-cuda-cupti-cu12",
        "version": "12.8.90",
        "file": "nvidia_cuda_cupti_cu12-12.8.90-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "ea0cb07ebda26bb9b29ba82cda34849e73c166c18162d3913575b0c9db9a6182",
        "bytes": 10248621
    },
    {
        "name": "nvidia-cuda-nvcc-cu12",
        "version": "12.9.86",
        "file": "nvidia_cuda_nvcc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
        "sha256": "5d6a0d32fdc7ea39917c20065614ae93add6f577d840233237ff08e9a38f58f0",
        "bytes": 40546229
    },
    {
        "name": "nvidia-cuda-nvrtc-cu12",
        "version": "12.9.86",
        "file": "nvidia_cuda_nvrtc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
        "sha256": "210cf05005a447e29214e9ce50851e83fc5f4358df8b453155d5e1918094dcb4",
        "bytes": 89568129
    },
    {
        "name": "nvidia-cuda-runtime-cu12",
        "version": "12.9.79",
        "file": "nvidia_cuda_runtime_cu12-12.9.79-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "25bba2dfb01d48a9b59ca474a1ac43c6ebf7011f1b0b8cc44f54eb6ac48a96c3",
        "bytes": 3493179
    },
    {
        "name": "nvidia-cudnn-cu12",
        "version": "9.28.0.42",
        "file": "nvidia_cudnn_cu12-9.28.0.42-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "9ff58b7f36dacd0a93e89f8f2957b52466889217963701daa15e577317cfa375",
        "bytes": 716538495
    },
    {
        "name": "nvidia-cufft-cu12",
        "version": "11.4.1.4",
        "file": "nvidia_cufft_cu12-11.4.1.4-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "c67884f2a7d276b4b80eb56a79322a95df592ae5e765cf1243693365ccab4e28",
        "bytes": 200877592
    },
    {
        "name": "nvidia-curand-cu12",
        "version": "10.3.10.19",
        "file": "nvidia_curand_cu12-10.3.10.19-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "49b274db4780d421bd2ccd362e1415c13887c53c214f0d4b761752b8f9f6aa1e",
        "bytes": 68295626
    },
    {
        "name": "nvidia-cusolver-cu12",
        "version": "11.7.5.82",
        "file": "nvidia_cusolver_cu12-11.7.5.82-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "15da72d1340d29b5b3cf3fd100e3cd53421dde36002eda6ed93811af63c40d88",
        "bytes": 338117415
    },
    {
        "name": "nvidia-cusparse-cu12",
        "version": "12.5.10.65",
        "file": "nvidia_cusparse_cu12-12.5.10.65-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
        "sha256": "73060ce019ac064a057267c585bf1fd5a353734151f87472ff02b2c5c9984e78",
        "bytes": 366465088
    },
    {
        "name": "nvidia-nccl-cu12",
        "version": "2.32.3",
        "file": "nvidia_nccl_cu12-2.32.3-py3-none-manylinux_2_27_x86_64.whl",
        "sha256": "bb94b2348e4861d5e8aa00b36c3d12d9bdf9c6369b82cbb723de0b582280a21c",
        "bytes": 351526311
    },
    {
        "name": "nvidia-nvjitlink-cu12",
        "version": "12.9.86",
        "file": "nvidia_nvjitlink_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl",
        "sha256": "e3f1171dbdc83c5932a45f0f4c99180a70de9bd2718c1ab77d14104f6d7147f9",
        "bytes": 39748338
    },
    {
        "name": "tensorflow",
        "version": "2.21.0",
        "file": "tensorflow-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl",
        "sha256": "b3b95643c4e70eb925839938fb35cbe142f317ec84af6844ee61513713bb13c0",
        "bytes": 572611111
    }
];

; 


 
const members = [
    /^tensorflow\/libtensorflow_(cc|framework)\.so\.2$/,
    /^tensorflow\/include\/tensorflow\/c\/(c_api|c_api_macros|tf_attrtype|tf_buffer|tf_datatype|tf_status|tf_tensor|tf_tstring)\.h$/,
    /^tensorflow\/include\/tensorflow\/c\/eager\/c_api\.h$/,
    /^tensorflow\/include\/(tensorflow\/core|tsl)\/platform\/ctstring(_internal)?\.h$/,
    /^tensorflow\/include\/xla\/tsl\/c\/tsl_status\.h$/,
];
 
const tensorflowCpu = {
    libraries: 'tensorflow-2.21.0-cpu',
    revision: 1,
    wheels: wheelsTensorflowCpu,
    members,
    unpackedBytes: 1.2e9,
    finish: 'compile-addon',
};
 
const tensorflowCuda = {
    libraries: 'tensorflow-2.21.0-cuda',
    revision: 1,
    wheels: wheelsTensorflowCuda,
    members: [
        ...members,
        /^nvidia\/[\w-]+\/lib\/[^/]+\.so[.\d]*$/,
         
        /^nvidia\/cuda_nvcc\/(bin\/ptxas|nvvm\/libdevice\/[\w.]+\.bc)$/,
    ],
    unpackedBytes: 6e9,
    finish: 'compile-addon',
};

; 








const catalogue = [
    {
        name: duckdb.name,
        package: duckdb.package,
        version: duckdb.version,
        purpose: 'engine of the data gate',
        pin: duckdb,
        mend: `Run \`assay runtime install ${duckdb.name}\` where the registry can be reached, or \`npm i ${duckdb.package}@${duckdb.version}\` in the repository.`,
    },
    {
        name: arrow.name,
        package: arrow.package,
        version: arrow.version,
        purpose: 'reader of Arrow and Feather files for the data gate',
        pin: arrow,
        mend: `Run \`assay runtime install ${arrow.name}\` where the registry can be reached, or \`npm i ${arrow.package}@${arrow.version}\` in the repository; or write the snapshot as Parquet.`,
    },
    {
        name: ocr.name,
        package: ocr.package,
        version: ocr.version,
        purpose: 'text recognition in pictures for the secrets gate',
        pin: ocr,
        mend: `Run \`assay runtime install ${ocr.name}\` where the registry can be reached, or \`npm i ${ocr.package}@${ocr.version} ${Object.entries(ocr.beside ?? {})
            .map(([name, version]) => `${name}@${version}`)
            .join(' ')}\` in the repository.`,
    },
    tensorflow('tfjs-node', '@tensorflow/tfjs-node', 'TensorFlow on the CPU for the model gate', tensorflowCpu),
    tensorflow('tfjs-node-gpu', '@tensorflow/tfjs-node-gpu', 'TensorFlow on the GPU for the model gate', tensorflowCuda),
    {
        name: onnx.name,
        package: onnx.package,
        version: onnx.version,
        purpose: 'ONNX Runtime on the CPU and WebGPU for the model gate',
        pin: onnx,
        needs: `bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`,
        machines: ['linux x64 glibc', 'linux arm64 glibc', 'darwin arm64', 'win32 x64', 'win32 arm64'],
        mend: `Run \`assay runtime install onnx\` where the registry can be reached, or \`npm i ${onnx.package}@${onnx.version} --ignore-scripts\` in the repository.`,
    },
    {
        name: 'onnx-cuda',
        package: onnx.package,
        version: onnx.version,
        purpose: 'ONNX Runtime on CUDA for the model gate',
        pin: onnx,
        recipe: onnxCuda,
        needs: 'bin/napi-v6/linux/x64/libonnxruntime_providers_cuda.so',
        machines: ['linux x64 glibc'],
        mend: 'Run `assay runtime install onnx-cuda` on the runner (Linux x64, about 1.6 GB to download).',
    },
];
 
function nativePackage(name) {
    return catalogue.find((entry) => entry.name === name);
}
function tensorflow(name, stock, purpose, recipe) {
    const { version } = tfjsNode;
    return {
        name,
        package: stock,
        version,
        purpose,
        pin: tfjsNode,
        recipe,
        needs: 'lib/napi-v8/tfjs_binding.node',
        machines: ['linux x64 glibc'],
        mend: `Run \`assay runtime install ${name}\` on the runner (Linux x64, ${((0,packages_recipe .eQ)(recipe) / 1e9).toFixed(1)} GB to download, needs g++ and pip); or \`npm i ${stock}@${version}\` in the repository, whose install step fetches an older libtensorflow.`,
    };
}


  }),

  17863:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    eQ: () => (  downloadBytes),
    hu: () => (  wheelsFolder),
    vy: () => (  neededBytes)
  });
 
const wheelsFolder = 'wheels';
 
function neededBytes(recipe) {
    return recipe.unpackedBytes + Math.max(0, ...recipe.wheels.map(({ bytes }) => bytes));
}
 
function downloadBytes(recipe) {
    return recipe.wheels.reduce((sum, { bytes }) => sum + bytes, 0);
}


  })

};
